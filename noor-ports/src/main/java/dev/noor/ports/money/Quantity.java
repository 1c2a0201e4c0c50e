package dev.noor.ports.money;

import java.util.Optional;

/** A number of pieces, 1 to 10,000. */
public record Quantity(int value) {
    public static final int MAX = 10_000;

    public Quantity {
        if (value < 1 || value > MAX) {
            throw new IllegalArgumentException("a quantity lies between 1 and " + MAX);
        }
    }

    /** Empty when nobody can order so many. */
    public static Optional<Quantity> orderable(int pieces) {
        return pieces < 1 || pieces > MAX ? Optional.empty() : Optional.of(new Quantity(pieces));
    }
}
