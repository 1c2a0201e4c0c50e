package dev.noor.core.quote;

import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.quotation.QuotationStatus;
import jakarta.inject.Inject;
import java.math.BigDecimal;
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
        return quotation(id, number, 1, items, terms);
    }

    /** The next revision of {@code earlier} under the same number, as a draft; the same errors. */
    public Quotation revise(Quotation earlier, QuotationId id, List<QuoteItem> items, QuoteTerms terms) {
        return quotation(id, earlier.number(), Math.addExact(earlier.revision(), 1), items, terms);
    }

    private static Quotation quotation(
            QuotationId id, String number, int revision, List<QuoteItem> items, QuoteTerms terms) {
        Currency currency = oneCurrency(items);
        Sums sums = sums(items, terms, currency);
        List<QuotationLine> lines = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            QuoteItem item = items.get(i);
            Money net = Money.of(sums.nets().get(i), currency);
            lines.add(new QuotationLine(
                    item.sku(), item.name(), item.quantity(), item.unitPrice(), item.discount(), net, item.zone()));
        }
        return new Quotation(
                id,
                number,
                revision,
                lines,
                Money.of(sums.subtotal(), currency),
                terms.vat(),
                Money.of(sums.vat(), currency),
                Money.of(sums.total(), currency),
                QuotationStatus.DRAFT,
                terms.validUntil());
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

    private static Sums sums(List<QuoteItem> items, QuoteTerms terms, Currency currency) {
        List<ExactLine> lines = items.stream().map(QuoteEngine::exact).toList();
        try {
            return Sums.of(lines, terms.vat().value(), currency.getDefaultFractionDigits());
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
