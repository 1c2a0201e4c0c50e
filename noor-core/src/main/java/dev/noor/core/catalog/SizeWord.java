package dev.noor.core.catalog;

import dev.noor.ports.catalog.Dimensions;
import dev.noor.ports.catalog.Product;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words that ask for a size without a figure. They are no limits: a "narrow" one is in the narrowest third of what was
 * found and states its width, and comes first.
 */
enum SizeWord {
    SMALL(Third.LEAST, SizeWord::extent),
    LARGE(Third.GREATEST, SizeWord::extent),
    NARROW(Third.LEAST, Dimensions::widthMm),
    WIDE(Third.GREATEST, Dimensions::widthMm),
    LOW(Third.LEAST, Dimensions::heightMm),
    HIGH(Third.GREATEST, Dimensions::heightMm);

    private enum Third {
        LEAST,
        GREATEST
    }

    private final Third third;
    private final Function<Dimensions, Optional<Integer>> side;

    SizeWord(Third third, Function<Dimensions, Optional<Integer>> side) {
        this.third = third;
        this.side = side;
    }

    /** The size words among the markers of a reading. */
    static List<SizeWord> among(Set<String> markers) {
        return Arrays.stream(values())
                .filter(word -> markers.contains(word.marker()))
                .toList();
    }

    private String marker() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Those of {@code found} that the word describes. */
    Set<Product> described(List<Product> found) {
        List<Integer> sizes = found.stream()
                .flatMap(product -> side.apply(product.dimensions()).stream())
                .sorted()
                .toList();
        if (sizes.isEmpty()) {
            return Set.of();
        }
        int bound = sizes.get(third == Third.LEAST ? (sizes.size() - 1) / 3 : sizes.size() * 2 / 3);
        return found.stream()
                .filter(product -> side.apply(product.dimensions())
                        .filter(size -> third == Third.LEAST ? size <= bound : size >= bound)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private static Optional<Integer> extent(Dimensions dimensions) {
        return dimensions.widthMm().or(dimensions::depthMm).or(dimensions::heightMm);
    }
}
