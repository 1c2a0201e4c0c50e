package dev.noor.ports.catalog;

import java.util.Optional;

/** Outer measures in millimetres; each may be unknown. */
public record Dimensions(Optional<Integer> widthMm, Optional<Integer> depthMm, Optional<Integer> heightMm) {
    public static final Dimensions UNKNOWN = new Dimensions(Optional.empty(), Optional.empty(), Optional.empty());

    public Dimensions {
        requirePositive(widthMm, "width");
        requirePositive(depthMm, "depth");
        requirePositive(heightMm, "height");
    }

    private static void requirePositive(Optional<Integer> millimetres, String name) {
        if (millimetres.isPresent() && millimetres.get() <= 0) {
            throw new IllegalArgumentException("a " + name + " is more than 0 mm");
        }
    }
}
