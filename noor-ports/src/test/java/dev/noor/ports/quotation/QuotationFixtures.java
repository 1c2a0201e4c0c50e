package dev.noor.ports.quotation;

import static dev.noor.ports.catalog.CatalogFixtures.dirhams;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.money.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Quotations for tests. */
public final class QuotationFixtures {
    private QuotationFixtures() {}

    /** Ten chairs at AED 895 less 5 %, two desks at AED 1,250, delivery AED 150, 5 % VAT: AED 11,710.13 in all. */
    public static Quotation aQuotation() {
        QuotationLine chairs = new QuotationLine(
                new Sku("CH-616"), "Torr 616", new Quantity(10), dirhams(895), Percent.of("5"), fils(850_250));
        QuotationLine desks = new QuotationLine(
                new Sku("DK-120"),
                "Стол \"Novo\"",
                new Quantity(2),
                dirhams(1_250),
                Percent.ZERO,
                dirhams(2_500),
                Optional.of("Reception"),
                Optional.of("white"),
                1);
        return new Quotation(
                new QuotationId(UUID.fromString("00000000-0000-4000-8000-00000000c0de")),
                "TJ-2026-000017",
                2,
                List.of(chairs, desks),
                fils(1_115_250),
                Percent.of("5"),
                fils(55_763),
                fils(1_171_013),
                QuotationStatus.DRAFT,
                LocalDate.of(2026, 3, 16),
                new Recipient(
                        Optional.of("Omar"),
                        Optional.of("Northstar <LLC>"),
                        Optional.of("100123456700003"),
                        Optional.empty(),
                        Optional.of("+971501234567"),
                        Optional.of("office 1204, Marina Plaza"),
                        Optional.of("Dubai Marina")),
                Optional.of(new Delivery(
                        Delivery.Service.DELIVERY_AND_ASSEMBLY,
                        Optional.of("Dubai Marina"),
                        new Delivery.Charge.Fixed(dirhams(150)))));
    }

    /** The same, but no other test's. */
    public static Quotation anotherQuotation() {
        return another(aQuotation().revision());
    }

    /** The first revision of {@link #aQuotation}, with the same lines. */
    public static Quotation earlierQuotation() {
        return another(1);
    }

    private static Quotation another(int revision) {
        Quotation like = aQuotation();
        return new Quotation(
                new QuotationId(UUID.randomUUID()),
                like.number(),
                revision,
                like.lines(),
                like.subtotal(),
                like.vatRate(),
                like.vat(),
                like.total(),
                like.status(),
                like.validUntil(),
                like.recipient(),
                like.delivery());
    }

    /** The yes to {@link #aQuotation}. */
    public static ConsentReceipt aReceipt() {
        return new ConsentReceipt(
                "0123456789abcdef".repeat(4),
                new MessageId(UUID.fromString("00000000-0000-4000-8000-000000000005")),
                Instant.parse("2026-03-01T10:00:00Z"));
    }

    private static Money fils(long amount) {
        return new Money(amount, Currency.getInstance("AED"));
    }
}
