package dev.noor.core.quote;

import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Delivery;
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
import java.util.Optional;

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
        return quotation(id, number, 1, items, terms, terms.validUntil(), recipient);
    }

    /** The next revision of {@code earlier} under the same number, as a draft; the same errors. */
    public Quotation revise(
            Quotation earlier, QuotationId id, List<QuoteItem> items, QuoteTerms terms, Recipient recipient) {
        int next = Math.addExact(earlier.revision(), 1);
        return quotation(id, earlier.number(), next, items, terms, terms.validUntil(), recipient);
    }

    /** What {@code shown} would say if it were written now, with its own number and last day; the same errors. */
    public Quotation rewrite(Quotation shown, List<QuoteItem> items, QuoteTerms terms, Recipient recipient) {
        return quotation(shown.id(), shown.number(), shown.revision(), items, terms, shown.validUntil(), recipient);
    }

    private static Quotation quotation(
            QuotationId id,
            String number,
            int revision,
            List<QuoteItem> items,
            QuoteTerms terms,
            LocalDate validUntil,
            Recipient recipient) {
        Currency currency = oneCurrency(items);
        Money goods = Money.of(
                sums(exact(items), terms.vat(), currency).nets().stream()
                        .reduce(BigDecimal.ZERO.setScale(currency.getDefaultFractionDigits()), BigDecimal::add),
                currency);
        Optional<Delivery> delivery = DeliveryCost.of(terms.scheme().delivery(), recipient.area(), goods);
        List<ExactLine> priced = new ArrayList<>(exact(items));
        delivery.map(line -> line.net(currency).toDecimal())
                .filter(net -> net.signum() > 0)
                .ifPresent(net -> priced.add(new ExactLine(1, net, BigDecimal.ZERO)));
        Sums sums = sums(priced, terms.vat(), currency);
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
                terms.vat(),
                Money.of(sums.vat(), currency),
                Money.of(sums.total(), currency),
                QuotationStatus.DRAFT,
                validUntil,
                recipient,
                delivery);
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

    private static List<ExactLine> exact(List<QuoteItem> items) {
        return items.stream().map(QuoteEngine::exact).toList();
    }

    private static Sums sums(List<ExactLine> lines, Percent vat, Currency currency) {
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
