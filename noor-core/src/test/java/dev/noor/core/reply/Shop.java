package dev.noor.core.reply;

import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.catalog.Dimensions;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageId;
import dev.noor.ports.knowledge.PassageKind;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.turn.Evidence;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The evidence of a conversation about chairs and tables. */
final class Shop {
    static final Currency AED = Currency.getInstance("AED");

    private Shop() {}

    static VerificationContext context(Language language) {
        return new VerificationContext(
                language, evidence(), Set.of(), AED, List.of("Noor", "نور", "Нур", "Treejar"), 4096);
    }

    static List<Evidence> evidence() {
        return List.of(
                row("CH-512", "CH 512", 389, 40, 0, 620, 600, 980, Map.of("warranty", "2 years", "back", "mesh")),
                row("CH-616", "CH 616 NEW", 465, 26, 0, 660, 640, 1180, Map.of("lumbar", "adjustable")),
                row("CH-640", "CH 640", 575, 14, 0, 680, 650, 1250, Map.of("warranty", "5 years", "armrests", "3D")),
                row("WS-N-24", "NOVO 2400", 1900, 6, 4, 2400, 1200, 750, Map.of()),
                row("WS-L-4", "LUMA four-person", 2450, 2, 4, 2800, 1400, 1100, Map.of()),
                row("MT-N-32", "NOVO 3200", 2040, 6, 10, 3200, 1200, 750, Map.of()),
                row("MT-T-30", "TREND 3000", 2390, 3, 10, 3000, 1200, 750, Map.of()),
                told(FactSlot.QUANTITY, "12"),
                told(FactSlot.BUDGET_MAX, "9000"),
                told(FactSlot.CUSTOMER_NAME, "Omar"),
                told(FactSlot.COMPANY, "Northstar LLC"),
                told(FactSlot.ADDRESS, "Marina Plaza, office 1204"),
                told(FactSlot.DELIVERY_PLACE, "Dubai Marina"),
                told(FactSlot.EMAIL, "omar@northstar.ae"),
                told(FactSlot.PHONE, "+971501234567"),
                new Evidence.Amount(new Sku("CH-512"), 12, aed("4668")),
                new Evidence.Amount(new Sku("CH-616"), 12, aed("5580")),
                new Evidence.Quoted(quotation()),
                new Evidence.Promised("handoff", LocalizedText.english("A manager will answer within 15 minutes.")),
                passage("Delivery", "Delivery takes 2–8 working days and costs 100–300 AED."),
                passage("Hours", "We are open 10:00–20:00, Monday to Saturday."),
                passage("Payment", "50 % advance, 50 % after installation."),
                new Evidence.Figure("options", BigDecimal.valueOf(3)));
    }

    private static Evidence row(
            String sku,
            String name,
            int price,
            int stock,
            int seats,
            int width,
            int depth,
            int height,
            Map<String, String> attributes) {
        return new Evidence.ProductRow(new Product(
                new Sku(sku),
                LocalizedText.english(name),
                LocalizedText.english("A good piece of furniture."),
                Optional.empty(),
                "chair",
                List.of(),
                List.of(),
                aed(Integer.toString(price)),
                new StockLevel.Counted(stock),
                List.of("black"),
                new Dimensions(Optional.of(width), Optional.of(depth), Optional.of(height)),
                seats == 0 ? Optional.empty() : Optional.of(seats),
                attributes));
    }

    static Evidence told(FactSlot slot, String value) {
        return new Evidence.Told(new Fact(slot, value, new MessageId(new UUID(0, 1)), Instant.EPOCH));
    }

    private static Evidence passage(String title, String text) {
        return new Evidence.PassageText(new Passage(
                new PassageId("faq/" + title), PassageKind.FAQ, title, LocalizedText.english(text), List.of(), "test"));
    }

    private static Quotation quotation() {
        QuotationLine line =
                new QuotationLine(new Sku("CH-512"), "CH 512", new Quantity(12), aed("389"), Percent.ZERO, aed("4668"));
        return new Quotation(
                new QuotationId(new UUID(0, 2)),
                "TJ211126-7",
                1,
                List.of(line),
                aed("4668"),
                Percent.of("5"),
                aed("233.40"),
                aed("4901.40"),
                QuotationStatus.DRAFT,
                LocalDate.of(2026, 12, 6));
    }

    static Money aed(String amount) {
        return Money.of(new BigDecimal(amount), AED);
    }
}
