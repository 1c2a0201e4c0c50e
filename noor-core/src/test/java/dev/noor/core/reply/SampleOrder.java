package dev.noor.core.reply;

import dev.noor.ports.Language;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Percent;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.turn.Evidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Three products, an order of the first and its quotation, drawn at random. */
record SampleOrder(
        List<SampleRow> rows, int qty, String number, LocalDate date, String customer, String company, String place) {
    private static final List<String> CUSTOMERS = List.of("Omar", "Sara", "Ahmed", "Maria");
    private static final List<String> COMPANIES = List.of("Northstar LLC", "Gulf Star Trading", "Bright Clinic");
    private static final List<String> PLACES = List.of("Dubai Marina", "Sharjah", "Al Quoz", "Abu Dhabi");

    static SampleOrder of(Random random) {
        List<SampleRow> rows = new ArrayList<>(SampleRow.ALL);
        Collections.shuffle(rows, random);
        return new SampleOrder(
                List.copyOf(rows.subList(0, 3)),
                2 + random.nextInt(Math.min(11, rows.getFirst().stock() - 1)),
                "TJ211126-" + (13 + random.nextInt(80)),
                LocalDate.of(2026, 12, 1).plusDays(random.nextInt(60)),
                CUSTOMERS.get(random.nextInt(CUSTOMERS.size())),
                COMPANIES.get(random.nextInt(COMPANIES.size())),
                PLACES.get(random.nextInt(PLACES.size())));
    }

    int sum() {
        return rows.getFirst().price() * qty;
    }

    BigDecimal vat() {
        return BigDecimal.valueOf(sum() * 5L, 2);
    }

    BigDecimal total() {
        return vat().add(BigDecimal.valueOf(sum()));
    }

    VerificationContext context(Language language) {
        return new VerificationContext(
                language,
                evidence(),
                Set.of(),
                Shop.AED,
                List.of("Noor", "نور", "Нур", "Treejar"),
                VerificationContext.WHATSAPP_LENGTH);
    }

    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>(ShippedPromises.ALL);
        rows.forEach(row -> evidence.add(new Evidence.ProductRow(row.product())));
        evidence.add(Shop.told(FactSlot.QUANTITY, Integer.toString(qty)));
        evidence.add(Shop.told(FactSlot.CUSTOMER_NAME, customer));
        evidence.add(Shop.told(FactSlot.COMPANY, company));
        evidence.add(Shop.told(FactSlot.DELIVERY_PLACE, place));
        evidence.add(new Evidence.Amount(new Sku(rows.getFirst().sku()), qty, Shop.aed(Integer.toString(sum()))));
        evidence.add(new Evidence.Quoted(quotation()));
        return evidence;
    }

    private Quotation quotation() {
        SampleRow row = rows.getFirst();
        QuotationLine line = new QuotationLine(
                new Sku(row.sku()),
                row.name(Language.EN),
                new Quantity(qty),
                Shop.aed(Integer.toString(row.price())),
                Percent.ZERO,
                Shop.aed(Integer.toString(sum())));
        return new Quotation(
                new QuotationId(new UUID(0, 2)),
                number,
                1,
                List.of(line),
                Shop.aed(Integer.toString(sum())),
                Percent.of("5"),
                Shop.aed(vat().toPlainString()),
                Shop.aed(total().toPlainString()),
                QuotationStatus.DRAFT,
                date);
    }
}
