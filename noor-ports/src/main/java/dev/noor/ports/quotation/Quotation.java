package dev.noor.ports.quotation;

import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A quotation. Its sums hold by construction: the nets and the delivery add up to {@code subtotal}, and {@code subtotal
 * + vat = total}.
 *
 * @param number by the tenant's scheme, without the revision
 * @param revision from 1
 * @param validUntil the last day on which it may be accepted, in the tenant's zone
 * @param recipient as it was when quoted
 * @param delivery the line for bringing the goods; empty where nothing is said of it
 */
public record Quotation(
        QuotationId id,
        String number,
        int revision,
        List<QuotationLine> lines,
        Money subtotal,
        Percent vatRate,
        Money vat,
        Money total,
        QuotationStatus status,
        LocalDate validUntil,
        Recipient recipient,
        Optional<Delivery> delivery) {

    public Quotation {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a quotation has at least one line");
        }
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1");
        }
        lines = List.copyOf(lines);
        Money sum = lines.stream().map(QuotationLine::net).reduce(Money.zero(subtotal.currency()), Money::plus);
        Money brought = delivery.map(line -> line.net(subtotal.currency())).orElse(Money.zero(subtotal.currency()));
        if (!sum.plus(brought).equals(subtotal) || !subtotal.plus(vat).equals(total)) {
            throw new IllegalArgumentException("the sums of a quotation add up");
        }
    }

    /** A quotation to nobody in particular, that says nothing of delivery. */
    public Quotation(
            QuotationId id,
            String number,
            int revision,
            List<QuotationLine> lines,
            Money subtotal,
            Percent vatRate,
            Money vat,
            Money total,
            QuotationStatus status,
            LocalDate validUntil) {
        this(
                id,
                number,
                revision,
                lines,
                subtotal,
                vatRate,
                vat,
                total,
                status,
                validUntil,
                Recipient.NOBODY,
                Optional.empty());
    }

    /** Whether it waits for the customer's yes. */
    public boolean isOpen() {
        return status == QuotationStatus.DRAFT || status == QuotationStatus.ISSUED;
    }

    /**
     * The lines by zone, in the order of their first line; those of no zone stand together. Their subtotals and the
     * delivery add up to {@link #subtotal()}.
     */
    public List<Zone> zones() {
        Map<Optional<String>, List<QuotationLine>> byZone = new LinkedHashMap<>();
        lines.forEach(line ->
                byZone.computeIfAbsent(line.zone(), zone -> new ArrayList<>()).add(line));
        return byZone.entrySet().stream()
                .map(zone -> new Zone(zone.getKey(), zone.getValue(), sum(zone.getValue())))
                .toList();
    }

    /** The lines of one department or room, without tax. */
    public record Zone(Optional<String> name, List<QuotationLine> lines, Money subtotal) {
        public Zone {
            lines = List.copyOf(lines);
        }
    }

    private Money sum(List<QuotationLine> some) {
        return some.stream().map(QuotationLine::net).reduce(Money.zero(subtotal.currency()), Money::plus);
    }

    /** The same quotation in another state of its life. */
    public Quotation as(QuotationStatus next) {
        return new Quotation(
                id, number, revision, lines, subtotal, vatRate, vat, total, next, validUntil, recipient, delivery);
    }
}
