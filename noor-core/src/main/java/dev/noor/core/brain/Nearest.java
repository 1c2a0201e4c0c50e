package dev.noor.core.brain;

import dev.noor.core.catalog.Stated;
import dev.noor.core.catalog.Trait;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Range;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.money.Money;
import dev.noor.ports.tenant.Lexicon.Kind;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the one product in stock that comes nearest to another: of its kind, of a like price. */
final class Nearest {
    private static final int FOUND = 60;
    private static final long LEAST_PERCENT = 60;
    private static final long MOST_PERCENT = 160;
    private static final long HUNDRED = 100;

    private final SalesTools tools;

    @Inject
    Nearest(SalesTools tools) {
        this.tools = tools;
    }

    /** The nearest that has {@code trait}. */
    Optional<Product> having(Trait trait, Product product, TurnContext turn) {
        CatalogQuery.Builder query = likes(product);
        if (trait.kind() == Kind.COLOUR) {
            query.colours(List.of(trait.id()));
        }
        return nearest(
                query, product, turn, other -> turn.served().details().states(other, trait) instanceof Stated.Yes);
    }

    /** The nearest of which {@code pieces} are counted in stock; of the colour, when one is wanted. */
    Optional<Product> inStock(int pieces, Optional<String> colour, Product product, TurnContext turn) {
        CatalogQuery.Builder query = likes(product);
        colour.filter(product.colours()::contains).ifPresent(wanted -> query.colours(List.of(wanted)));
        return nearest(query, product, turn, other -> switch (other.stock()) {
            case StockLevel.Counted(int units) -> units >= pieces;
            case StockLevel.Flagged(boolean inStock) -> inStock && pieces == 1;
            case StockLevel.Unknown unknown -> false;
        });
    }

    private static CatalogQuery.Builder likes(Product product) {
        return CatalogQuery.builder()
                .concepts(product.concepts().stream().limit(1).toList())
                .availability(CatalogQuery.Availability.IN_STOCK)
                .price(new Range<Money>(
                        Optional.of(share(product.price(), LEAST_PERCENT)),
                        Optional.of(share(product.price(), MOST_PERCENT))))
                .seats(product.seats()
                        .map(seats -> new Range<>(Optional.of(seats), Optional.of(seats)))
                        .orElse(Range.any()))
                .limit(FOUND);
    }

    private static Money share(Money price, long percent) {
        return new Money(price.minorUnits() * percent / HUNDRED, price.currency());
    }

    private Optional<Product> nearest(
            CatalogQuery.Builder query, Product product, TurnContext turn, Predicate<Product> fits) {
        if (product.concepts().isEmpty()) {
            return Optional.empty();
        }
        return tools.search(query.build(), turn.bench()).stream()
                .filter(other -> !other.sku().folded().equals(product.sku().folded()))
                .filter(fits)
                .min(Comparator.comparing((Product other) -> !other.type().equals(product.type()))
                        .thenComparing(other -> Math.abs(
                                other.price().minorUnits() - product.price().minorUnits()))
                        .thenComparing(other -> other.sku().value()));
    }
}
