package dev.noor.core.plan;

import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.StockLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Ways to seat people at the products of a catalogue: one kind of single place for everybody, or shared places of one
 * series. What is mixed does not look like one office, so that nothing else is mixed.
 */
public final class SeatingPlans {
    private static final String NO_SERIES = "";
    private static final Comparator<Bundle> CHEAPEST = Comparator.<Bundle>comparingLong(
                    bundle -> bundle.total().minorUnits())
            .thenComparing(bundle -> bundle.lines().getFirst().product().sku().value());

    private SeatingPlans() {}

    /** All ways, cheapest first; the first is the cheapest of single places, or of shared ones where that is less. */
    public static List<Bundle> of(List<Product> products, int people) {
        if (people < 1 || people > SeatPlanner.MOST_PEOPLE) {
            return List.of();
        }
        List<Product> priced = products.stream()
                .filter(product -> product.price().minorUnits() > 0)
                .toList();
        List<Bundle> plans = new ArrayList<>();
        single(priced, people).ifPresent(plans::add);
        Map<String, List<Product>> series = new LinkedHashMap<>();
        priced.stream()
                .filter(product -> seats(product) > 1)
                .forEach(
                        product -> series.computeIfAbsent(product.series().orElse(NO_SERIES), name -> new ArrayList<>())
                                .add(product));
        series.values().forEach(shared -> shared(shared, people).ifPresent(plans::add));
        plans.sort(CHEAPEST);
        return List.copyOf(plans);
    }

    private static Optional<Bundle> single(List<Product> products, int people) {
        return products.stream()
                .filter(product -> seats(product) == 1 && available(product) >= people)
                .map(product -> new Bundle(List.of(new Bundle.Line(product, people))))
                .min(CHEAPEST);
    }

    private static Optional<Bundle> shared(List<Product> products, int people) {
        List<SeatUnit> units = products.stream()
                .map(product -> new SeatUnit(seats(product), product.price().minorUnits(), available(product)))
                .toList();
        return SeatPlanner.cheapest(units, people)
                .map(counts -> new Bundle(IntStream.range(0, counts.length)
                        .filter(i -> counts[i] > 0)
                        .mapToObj(i -> new Bundle.Line(products.get(i), counts[i]))
                        .sorted(Comparator.comparingInt((Bundle.Line line) -> seats(line.product()))
                                .reversed())
                        .toList()));
    }

    /** People that one piece seats; what states none is for one. */
    static int seats(Product product) {
        return product.seats().orElse(1);
    }

    /** Pieces to plan with: as counted; without a count as many as needed, unless there are none. */
    static int available(Product product) {
        return switch (product.stock()) {
            case StockLevel.Counted(int units) -> units;
            case StockLevel.Flagged(boolean inStock) -> inStock ? SeatPlanner.MOST_PEOPLE : 0;
            case StockLevel.Unknown unknown -> SeatPlanner.MOST_PEOPLE;
        };
    }
}
