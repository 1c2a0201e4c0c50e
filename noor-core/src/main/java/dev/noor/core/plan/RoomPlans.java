package dev.noor.core.plan;

import dev.noor.ports.catalog.Product;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Complete sets of several kinds of furniture for a number of people: one product for each kind. */
public final class RoomPlans {
    private RoomPlans() {}

    /**
     * The cheapest set, then one a step up where the catalogue has one; empty when a kind is missing.
     *
     * @param kinds what the catalogue has of each kind
     * @param personal whether everybody needs a piece of their own
     */
    public static List<Bundle> of(List<List<Product>> kinds, int people, Predicate<Product> personal) {
        List<List<Bundle.Line>> choices = kinds.stream()
                .map(products -> choices(products, people, personal))
                .toList();
        if (choices.isEmpty() || choices.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        List<Bundle> sets = new ArrayList<>();
        sets.add(new Bundle(choices.stream().map(List::getFirst).toList()));
        Bundle better = new Bundle(
                choices.stream().map(lines -> lines.get(lines.size() / 2)).toList());
        if (!better.equals(sets.getFirst())) {
            sets.add(better);
        }
        return List.copyOf(sets);
    }

    /** What serves everybody, cheapest first: one for each where a kind is personal, else one that seats all. */
    private static List<Bundle.Line> choices(List<Product> products, int people, Predicate<Product> personal) {
        return products.stream()
                .filter(product -> product.price().minorUnits() > 0)
                .flatMap(product -> (personal.test(product) ? forEach(product, people) : one(product, people)).stream())
                .sorted(Comparator.<Bundle.Line>comparingLong(
                                line -> line.amount().minorUnits())
                        .thenComparing(line -> line.product().sku().value()))
                .toList();
    }

    private static Optional<Bundle.Line> one(Product product, int people) {
        return SeatingPlans.seats(product) >= people && SeatingPlans.available(product) >= 1
                ? Optional.of(new Bundle.Line(product, 1))
                : Optional.empty();
    }

    private static Optional<Bundle.Line> forEach(Product product, int people) {
        return SeatingPlans.seats(product) == 1 && SeatingPlans.available(product) >= people
                ? Optional.of(new Bundle.Line(product, people))
                : Optional.empty();
    }
}
