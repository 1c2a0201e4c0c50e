package dev.noor.core.quote;

import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.quotation.Recipient;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Makes quotations from items and terms. Pure and thread-safe. */
public final class QuoteEngine {
    @Inject
    public QuoteEngine() {}

    /**
     * The first revision of a quotation, as a draft.
     *
     * @param number of {@link QuotationNumbers#number}
     * @throws IllegalArgumentException when there is no item, the items have several currencies, or a sum does not fit
     */
    public Quotation draft(QuotationId id, String number, List<QuoteItem> items, QuoteTerms terms) {
        return draft(id, number, items, terms, Recipient.NOBODY);
    }

    /** The first revision of a quotation to somebody; the same errors. */
    public Quotation draft(
            QuotationId id, String number, List<QuoteItem> items, QuoteTerms terms, Recipient recipient) {
        return quotation(id, number, 1, items, terms.vat(), terms.validUntil(), recipient);
    }

    /** The next revision of {@code earlier} under the same number, as a draft; the same errors. */
    public Quotation revise(
            Quotation earlier, QuotationId id, List<QuoteItem> items, QuoteTerms terms, Recipient recipient) {
        int next = Math.addExact(earlier.revision(), 1);
        return quotation(id, earlier.number(), next, items, terms.vat(), terms.validUntil(), recipient);
    }

    /** What {@code shown} would say if it were written now, with its own number and last day; the same errors. */
    public Quotation rewrite(Quotation shown, List<QuoteItem> items, QuoteTerms terms, Recipient recipient) {
        return quotation(
                shown.id(), shown.number(), shown.revision(), items, terms.vat(), shown.validUntil(), recipient);
    }

    private static Quotation quotation(
            QuotationId id,
            String number,
            int revision,
            List<QuoteItem> items,
            Percent vat,
            LocalDate validUntil,
            Recipient recipient) {
        Currency currency = oneCurrency(items);
        Sums sums = sums(items, vat, currency);
        List<QuotationLine> lines = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            QuoteItem item = items.get(i);
            Money net = Money.of(sums.nets().get(i), currency);
            lines.add(new QuotationLine(
                    item.sku(),
                    item.name(),
                    item.quantity(),
                    item.unitPrice(),
                    item.discount(),
                    net,
                    item.zone(),
                    item.colour(),
                    item.later()));
        }
        return new Quotation(
                id,
                number,
                revision,
                lines,
                Money.of(sums.subtotal(), currency),
                vat,
                Money.of(sums.vat(), currency),
                Money.of(sums.total(), currency),
                QuotationStatus.DRAFT,
                validUntil,
                recipient);
    }

    private static Currency oneCurrency(List<QuoteItem> items) {
        List<Currency> currencies = items.stream()
                .map(item -> item.unitPrice().currency())
                .distinct()
                .toList();
        if (currencies.size() != 1) {
            throw new IllegalArgumentException("a quotation has at least one item, all in one currency");
        }
        return currencies.getFirst();
    }

    private static Sums sums(List<QuoteItem> items, Percent vat, Currency currency) {
        List<ExactLine> lines = items.stream().map(QuoteEngine::exact).toList();
        try {
            return Sums.of(lines, vat.value(), currency.getDefaultFractionDigits());
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException("the total of a quotation fits in 64 bits", tooLarge);
        }
    }

    private static ExactLine exact(QuoteItem item) {
        BigDecimal unitPrice = item.unitPrice().toDecimal();
        if (unitPrice.signum() < 0) {
            throw new IllegalArgumentException("the unit price of a quotation is 0 or more");
        }
        return new ExactLine(item.quantity().value(), unitPrice, item.discount().value());
    }
}
