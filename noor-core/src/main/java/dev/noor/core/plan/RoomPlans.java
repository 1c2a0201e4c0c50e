package dev.noor.core.plan;

import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Complete sets of several kinds of furniture for a number of people: one product for each kind. */
public final class RoomPlans {
    private static final Comparator<Bundle.Line> CHEAPEST = Comparator.<Bundle.Line>comparingLong(
                    line -> line.amount().minorUnits())
            .thenComparing(line -> line.product().sku().value());

    private RoomPlans() {}

    /**
     * A kind of furniture that the set is to have.
     *
     * @param products what the catalogue has of it
     * @param pieces how many were asked for; where that was not said, what the people need
     */
    public record Kind(List<Product> products, Optional<Integer> pieces) {
        public Kind {
            products = List.copyOf(products);
        }
    }

    /**
     * The cheapest set, then one a step up where the catalogue has one; empty when a kind is missing.
     *
     * @param personal whether everybody needs a piece of their own
     */
    public static List<Bundle> of(List<Kind> kinds, int people, Predicate<Product> personal) {
        List<List<Bundle.Line>> choices =
                kinds.stream().map(kind -> choices(kind, people, personal)).toList();
        if (choices.isEmpty() || choices.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        List<Bundle> sets = new ArrayList<>();
        sets.add(new Bundle(choices.stream().map(List::getFirst).toList()));
        Bundle better = new Bundle(choices.stream().map(RoomPlans::stepUp).toList());
        if (!better.equals(sets.getFirst())) {
            sets.add(better);
        }
        sets.sort(Comparator.comparing(Bundle::total));
        return List.copyOf(sets);
    }

    /** Midway up those of the same sort as the cheapest: a better table for all, and no desk for each. */
    private static Bundle.Line stepUp(List<Bundle.Line> lines) {
        List<Bundle.Line> alike = lines.stream()
                .filter(line -> sort(line).equals(sort(lines.getFirst())))
                .toList();
        return alike.get(alike.size() / 2);
    }

    private static Optional<ConceptId> sort(Bundle.Line line) {
        return line.product().concepts().stream().findFirst();
    }

    /**
     * What serves everybody: one for each where a kind is personal, else one that seats all, cheapest first; where none
     * does, as many as it takes, the fewest first.
     */
    private static List<Bundle.Line> choices(Kind kind, int people, Predicate<Product> personal) {
        List<Bundle.Line> one = single(kind, people, personal);
        return one.isEmpty() && kind.pieces().isEmpty() ? several(kind, people) : one;
    }

    private static List<Bundle.Line> several(Kind kind, int people) {
        return kind.products().stream()
                .filter(product -> product.price().minorUnits() > 0 && SeatingPlans.seats(product) > 1)
                .flatMap(product ->
                        together(product, Math.ceilDiv(people, SeatingPlans.seats(product)), people).stream())
                .sorted(Comparator.comparingInt(Bundle.Line::count).thenComparing(CHEAPEST))
                .toList();
    }

    private static List<Bundle.Line> single(Kind kind, int people, Predicate<Product> personal) {
        return kind.products().stream()
                .filter(product -> product.price().minorUnits() > 0)
                .flatMap(product -> (personal.test(product)
                                ? forEach(product, kind.pieces().orElse(people))
                                : together(product, kind.pieces().orElse(1), people))
                        .stream())
                .sorted(CHEAPEST)
                .toList();
    }

    private static Optional<Bundle.Line> together(Product product, int pieces, int people) {
        return SeatingPlans.seats(product) * pieces >= people && SeatingPlans.available(product) >= pieces
                ? Optional.of(new Bundle.Line(product, pieces))
                : Optional.empty();
    }

    private static Optional<Bundle.Line> forEach(Product product, int pieces) {
        return SeatingPlans.seats(product) == 1 && SeatingPlans.available(product) >= pieces
                ? Optional.of(new Bundle.Line(product, pieces))
                : Optional.empty();
    }
}
