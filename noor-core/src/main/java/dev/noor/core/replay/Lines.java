package dev.noor.core.replay;

import dev.noor.core.quote.QuotationNumbers;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Evidence;
import dev.noor.ports.turn.TurnReport;
import dev.noor.ports.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a report tells, a line each; of two reports the lines are the same when the turn came out the same. */
final class Lines {
    private Lines() {}

    static List<String> moves(TurnReport report) {
        return report.stageMoves().stream()
                .map(move -> lower(move.from()) + " → " + lower(move.to()) + " on " + move.evidence())
                .toList();
    }

    static List<String> tools(TurnReport report) {
        return report.tools().stream()
                .map(call -> call.name() + text(call.arguments()) + " " + call.verdict())
                .toList();
    }

    /** Each once and in no order of theirs: a reply is traced to all of it. */
    static List<String> evidence(TurnReport report) {
        return report.evidence().stream().map(Lines::line).distinct().sorted().toList();
    }

    static List<String> effects(TurnReport report) {
        return report.effects().stream().map(Lines::line).toList();
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String line(Evidence evidence) {
        return switch (evidence) {
            case Evidence.ProductRow(var product) ->
                "product " + product.sku() + " " + text(product.price()) + ", " + text(product.stock());
            case Evidence.PassageText(var passage) -> "passage " + passage.id();
            case Evidence.Told(var fact) -> "told " + text(fact);
            case Evidence.Amount amount ->
                "amount " + amount.quantity() + " × " + amount.sku() + " = " + text(amount.amount());
            case Evidence.Quoted(var quotation) -> "quotation " + text(quotation);
            case Evidence.Ordered ordered -> "order " + ordered.reference() + " " + lower(ordered.status());
            case Evidence.Figure figure -> "figure " + figure.source() + " = " + text(figure.value());
            case Evidence.Promised promised -> "promise " + promised.promiseId();
        };
    }

    private static String line(Effect effect) {
        return switch (effect) {
            case Effect.RecordFact(var fact) -> "fact " + text(fact);
            case Effect.MoveStage move -> "stage " + lower(move.from()) + " → " + lower(move.to());
            case Effect.SetQuoteConsent(var consent) -> "consent " + lower(consent);
            case Effect.DraftQuotation(var quotation) -> "draft " + text(quotation);
            case Effect.ApproveQuotation approved -> "approve " + text(approved.quotation());
            case Effect.SettleApproval settled -> "approval " + settled.approval() + " " + lower(settled.fate());
            case Effect.RefuseApproval(var approval) -> "approval " + approval + " refused";
            case Effect.RequestHandoff(var handoff) ->
                "hand-off " + lower(handoff.reason()) + " " + lower(handoff.priority()) + ": " + handoff.summary();
            case Effect.ScheduleFollowUp followUp -> "follow-up " + followUp.dueAt() + " " + followUp.reason();
            case Effect.SaveFeedback feedback -> "feedback " + feedback.rating() + " " + feedback.comment();
            case Effect.OptOut optOut -> "opt-out";
        };
    }

    private static String text(Fact fact) {
        return fact.slot().wire() + " = " + fact.value();
    }

    /** Without its id, which is another each time. */
    private static String text(Quotation quotation) {
        return QuotationNumbers.printed(quotation) + " " + lower(quotation.status()) + " "
                + quotation.lines().stream()
                        .map(line -> line.quantity().value() + " × " + line.sku() + " at " + text(line.unitPrice())
                                + " less " + text(line.discount().value()) + " %")
                        .collect(Collectors.joining(", "))
                + ", total " + text(quotation.total()) + ", until " + quotation.validUntil();
    }

    private static String text(Money money) {
        return BigDecimal.valueOf(money.minorUnits(), money.currency().getDefaultFractionDigits())
                        .toPlainString() + " " + money.currency().getCurrencyCode();
    }

    private static String text(StockLevel stock) {
        return switch (stock) {
            case StockLevel.Counted counted -> counted.units() + " in stock";
            case StockLevel.Flagged flagged -> flagged.inStock() ? "in stock" : "out of stock";
            case StockLevel.Unknown unknown -> "stock unknown";
        };
    }

    private static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Members in the order of their names, since where arguments are stored they have no order. */
    private static String text(Value value) {
        return switch (value) {
            case Value.Text text -> "\"" + text.value() + "\"";
            case Value.Number number -> text(number.value());
            case Value.Flag flag -> String.valueOf(flag.value());
            case Value.Null nothing -> "null";
            case Value.Array array ->
                array.items().stream().map(Lines::text).collect(Collectors.joining(", ", "[", "]"));
            case Value.Object object -> members(object.members());
        };
    }

    private static String members(Map<String, Value> members) {
        return new TreeMap<>(members)
                .entrySet().stream()
                        .map(member -> member.getKey() + ": " + text(member.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
