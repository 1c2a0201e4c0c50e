package dev.noor.ports.turn;

import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static dev.noor.ports.catalog.CatalogFixtures.dirhams;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;

import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.knowledge.KnowledgeFixtures;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.order.OrderReference;
import dev.noor.ports.order.SaleOrderStatus;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.ApprovalId;
import dev.noor.ports.quotation.QuotationFixtures;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.reading.TextLanguage;
import dev.noor.ports.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Turns and their reports for tests. */
public final class TurnFixtures {
    private TurnFixtures() {}

    /** The report of a turn in which nothing happened. */
    public static TurnReport anEmptyReport() {
        return aReportOf();
    }

    /** A report that says what was decided and nothing else. */
    public static TurnReport aReportOf(Effect... effects) {
        return new TurnReport(
                new TurnReport.ReadingReport(TextLanguage.UNDETERMINED, List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(effects),
                "rules",
                TurnReport.Cost.NONE,
                List.of());
    }

    /** A report with something in every component, and every kind of effect, evidence and argument. */
    public static TurnReport aFullReport() {
        return new TurnReport(
                new TurnReport.ReadingReport(
                        TextLanguage.ARABIZI,
                        List.of(Intent.PRODUCT_SEARCH, Intent.DISCOUNT_REQUEST),
                        List.of(new Slot(SlotName.QTY, "10"), new Slot(SlotName.PRODUCT2, "desk"))),
                List.of(aFact(), new Fact(FactSlot.CUSTOMER_NAME, "أحمد", aFact().source(), NOON)),
                List.of(new TurnReport.RuleFired("R7", "a quotation needs a quantity")),
                List.of(new TurnReport.StageMove(Stage.NEEDS_ANALYSIS, Stage.SOLUTION, "product_row")),
                List.of(
                        new TurnReport.ToolCall("search_catalog", everyKindOfArgument(), "ok"),
                        new TurnReport.ToolCall("draft_quotation", new Value.Object(Map.of()), "consent_missing")),
                everyKindOfEvidence(),
                List.of(new TurnReport.VerifierChange("numbers", "Only AED 1!", "")),
                everyKindOfEffect(),
                "hybrid",
                new TurnReport.Cost(2, 5_600, 120, 4_000_000_000L),
                List.of(
                        new TurnReport.Timing("reading", Duration.ofNanos(1_250_000)),
                        new TurnReport.Timing("brain", Duration.ofMillis(1_840))));
    }

    /** Every variant of {@link Effect}. */
    public static List<Effect> everyKindOfEffect() {
        return List.of(
                new Effect.RecordFact(aFact()),
                new Effect.MoveStage(Stage.GREETING, Stage.QUALIFYING),
                new Effect.SetQuoteConsent(QuoteConsent.DEFERRED),
                new Effect.DraftQuotation(QuotationFixtures.aQuotation()),
                new Effect.ApproveQuotation(
                        QuotationFixtures.aQuotation().as(QuotationStatus.ACCEPTED), QuotationFixtures.aReceipt()),
                new Effect.SettleApproval(
                        new ApprovalId(UUID.fromString("00000000-0000-4000-8000-00000000a10e")), Approval.Fate.USED),
                new Effect.RefuseApproval(new ApprovalId(UUID.fromString("00000000-0000-4000-8000-00000000a10e"))),
                new Effect.RequestHandoff(
                        new Handoff(HandoffReason.COMPLAINT, Handoff.Priority.URGENT, "Chair broke, \"twice\"")),
                new Effect.ScheduleFollowUp(NOON.plus(Duration.ofDays(3)), "no answer to the quotation"),
                new Effect.SaveFeedback(5, "شكرا 👍"),
                new Effect.OptOut());
    }

    /** Every variant of {@link Evidence}, with products of every kind of stock. */
    public static List<Evidence> everyKindOfEvidence() {
        return List.of(
                new Evidence.ProductRow(aProduct()),
                new Evidence.ProductRow(aProduct("A-1").build()),
                new Evidence.ProductRow(
                        aProduct("A-2").stocked(new StockLevel.Flagged(true)).build()),
                new Evidence.PassageText(KnowledgeFixtures.delivery()),
                new Evidence.Told(aFact()),
                new Evidence.Amount(new Sku("CH-616"), 10, dirhams(8_950)),
                new Evidence.Quoted(QuotationFixtures.aQuotation()),
                new Evidence.Ordered(OrderReference.of(QuotationFixtures.aQuotation()), SaleOrderStatus.SHIPPED),
                new Evidence.Figure("authority.own_discount", new BigDecimal("12.5")),
                new Evidence.Promised(
                        "delivery",
                        LocalizedText.english("We deliver within the Emirates.")
                                .with(Language.RU, "Доставляем по всем Эмиратам.")));
    }

    /** An argument of every variant of {@link Value}, nested, with members that are not in alphabetical order. */
    public static Value.Object everyKindOfArgument() {
        Map<String, Value> members = new LinkedHashMap<>();
        members.put("text", new Value.Text("desk \"120\"\n\\ 👋"));
        members.put("price_max", new Value.Number(new BigDecimal("1250.75")));
        members.put("count", new Value.Number(new BigDecimal("3")));
        members.put("in_stock", new Value.Flag(true));
        members.put("series", new Value.Null());
        members.put("colours", new Value.Array(List.of(new Value.Text("black"), new Value.Array(List.of()))));
        members.put("bounds", new Value.Object(Map.of("width", new Value.Number(new BigDecimal("120")))));
        return new Value.Object(members);
    }

    private static Fact aFact() {
        return new Fact(
                FactSlot.QUANTITY,
                "10",
                new MessageId(UUID.fromString("00000000-0000-4000-8000-000000000011")),
                NOON.plusMillis(5));
    }
}
