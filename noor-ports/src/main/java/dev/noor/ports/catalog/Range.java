package dev.noor.ports.catalog;

import java.util.Optional;

/** Bounds that a value must keep, both inclusive; an absent bound does not limit. */
public record Range<T extends Comparable<? super T>>(Optional<T> min, Optional<T> max) {
    public Range {
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw new IllegalArgumentException("the lower bound of a range is not above its upper bound");
        }
    }

    public static <T extends Comparable<? super T>> Range<T> any() {
        return new Range<T>(Optional.<T>empty(), Optional.<T>empty());
    }

    public static <T extends Comparable<? super T>> Range<T> atMost(T max) {
        return new Range<T>(Optional.<T>empty(), Optional.of(max));
    }

    public static <T extends Comparable<? super T>> Range<T> atLeast(T min) {
        return new Range<T>(Optional.of(min), Optional.<T>empty());
    }

    public static <T extends Comparable<? super T>> Range<T> between(T min, T max) {
        return new Range<>(Optional.of(min), Optional.of(max));
    }

    /** Whether neither bound limits. */
    public boolean isAny() {
        return min.isEmpty() && max.isEmpty();
    }

    /** Whether {@code value} keeps both bounds. */
    public boolean contains(T value) {
        return min.map(bound -> bound.compareTo(value) <= 0).orElse(true)
                && max.map(bound -> bound.compareTo(value) >= 0).orElse(true);
    }
}
