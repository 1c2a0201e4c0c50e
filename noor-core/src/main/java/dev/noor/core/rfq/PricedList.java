package dev.noor.core.rfq;

import dev.noor.core.quote.QuoteEngine;
import dev.noor.core.quote.QuoteItem;
import dev.noor.core.quote.QuoteTerms;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A list of goods at the catalogue's prices.
 *
 * @param order what is ordered, with its sums; empty where nothing is. It is stored nowhere
 */
public record PricedList(GoodsList list, Optional<Quotation> order) {
    private static final QuotationId NONE = new QuotationId(new UUID(0, 0));

    /** The list on these terms. */
    public static PricedList of(GoodsList list, QuoteTerms terms) {
        List<QuoteItem> items = list.lines().stream()
                .map(line -> QuoteItem.of(line.product(), line.quantity()).inColour(line.colour()))
                .toList();
        return new PricedList(
                list,
                items.isEmpty() ? Optional.empty() : Optional.of(new QuoteEngine().draft(NONE, "list", items, terms)));
    }

    /** Whether something is ordered and nothing is left to ask. */
    public boolean isSure() {
        return order.isPresent() && list.unclear().isEmpty();
    }
}
