package dev.noor.core.brain;

import dev.noor.core.catalog.PricePoints;
import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Reading;
import dev.noor.ports.catalog.Product;
import java.util.Comparator;
import java.util.List;

/** Chooses the few products to offer: at several prices, or where the customer looks, at the lowest or the highest. */
final class FewOptions {
    private FewOptions() {}

    /** Whether the burst asks for what costs little, or less. */
    static boolean areCheapest(Reading reading) {
        return reading.has(Cue.CHEAP) || reading.has(Cue.TOO_EXPENSIVE);
    }

    /** At most {@code most} of those found, which are in the order of price where {@link #areCheapest} says so. */
    static List<Product> of(List<Product> found, int most, Reading reading) {
        if (areCheapest(reading)) {
            return found.stream().limit(most).toList();
        }
        return reading.has(Cue.PREMIUM) ? dearest(found, most) : PricePoints.of(found, most);
    }

    /** Who asks for the best is shown the top of the range, and nothing below it. */
    private static List<Product> dearest(List<Product> found, int most) {
        return found.stream()
                .sorted(Comparator.comparing(Product::price).reversed())
                .limit(most)
                .toList();
    }
}
