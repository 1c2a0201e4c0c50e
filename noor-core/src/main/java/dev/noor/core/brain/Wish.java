package dev.noor.core.brain;

import dev.noor.core.catalog.CatalogQueries;
import dev.noor.core.ledger.Budget;
import dev.noor.core.ledger.KindLimits;
import dev.noor.core.ledger.Ledger;
import dev.noor.core.reading.Item;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Range;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What the customer is looking for: what this burst states, completed by what the ledger still holds. */
final class Wish {
    private static final int FOUND = 60;

    private Wish() {}

    /**
     * The search for one item of the burst; for none, of the kinds {@code sought} so far. Empty when neither says
     * anything.
     */
    static Optional<CatalogQuery> of(TurnContext turn, Optional<Item> item, List<ConceptId> sought) {
        Currency currency = turn.served().tenant().currency();
        List<ConceptId> kinds = item.flatMap(Item::product).map(List::of).orElse(sought);
        Optional<CatalogQuery.Builder> stated = CatalogQueries.from(turn.reading(), item, currency)
                .or(() -> kinds.isEmpty() ? Optional.empty() : Optional.of(CatalogQuery.builder()));
        return stated.map(
                query -> complete(turn, query, kinds, currency).limit(FOUND).build());
    }

    private static CatalogQuery.Builder complete(
            TurnContext turn, CatalogQuery.Builder stated, List<ConceptId> kinds, Currency currency) {
        Ledger ledger = turn.bench().ledger();
        CatalogQuery query = stated.build();
        CatalogQuery.Builder complete = query.toBuilder();
        if (query.concepts().isEmpty()) {
            complete.concepts(kinds);
        }
        if (query.price().isAny()) {
            complete.price(price(ledger, currency));
        }
        if (query.colours().isEmpty()) {
            complete.colours(ledger.value(FactSlot.COLOUR).map(List::of).orElse(List.of()));
        }
        if (query.excludedColours().isEmpty()) {
            complete.excludedColours(
                    ledger.value(FactSlot.EXCLUDED_COLOUR).map(List::of).orElse(List.of()));
        }
        if (query.excludedMaterials().isEmpty()) {
            complete.excludedMaterials(
                    ledger.value(FactSlot.EXCLUDED_MATERIAL).map(List::of).orElse(List.of()));
        }
        KindLimits limits =
                new KindLimits(query.widthMm(), query.depthMm(), query.heightMm(), query.seats()).over(ledger.limits());
        return complete.widthMm(limits.widthMm())
                .depthMm(limits.depthMm())
                .heightMm(limits.heightMm())
                .seats(limits.seats());
    }

    private static Range<Money> price(Ledger ledger, Currency currency) {
        Optional<Budget> budget = ledger.budget();
        if (budget.isEmpty()) {
            return Range.any();
        }
        BigDecimal pieces = budget.get().per() == Budget.Per.TOTAL
                ? BigDecimal.valueOf(ledger.quantity().map(Quantity::value).orElse(1))
                : BigDecimal.ONE;
        int decimals = currency.getDefaultFractionDigits();
        Optional<Money> max = budget.get()
                .max()
                .map(amount -> Money.of(amount.divide(pieces, decimals, RoundingMode.FLOOR), currency));
        Optional<Money> min = budget.get()
                .min()
                .map(amount -> Money.of(amount.divide(pieces, decimals, RoundingMode.CEILING), currency))
                .filter(least -> max.isEmpty() || least.compareTo(max.get()) <= 0);
        return new Range<Money>(min, max);
    }
}
