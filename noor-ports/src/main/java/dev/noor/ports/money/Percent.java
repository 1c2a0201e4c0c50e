package dev.noor.ports.money;

import java.math.BigDecimal;

/** A percentage from 0 to 100 with at most four decimals. {@code 5} means five of a hundred. */
public record Percent(BigDecimal value) implements Comparable<Percent> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MAX_DECIMALS = 4;
    // Below the bounds that its construction checks.
    public static final Percent ZERO = new Percent(BigDecimal.ZERO);

    public Percent {
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("a percentage lies between 0 and 100");
        }
        value = value.stripTrailingZeros();
        if (value.scale() > MAX_DECIMALS) {
            throw new IllegalArgumentException("a percentage has at most " + MAX_DECIMALS + " decimals");
        }
        value = value.scale() < 0 ? value.setScale(0) : value;
    }

    public static Percent of(String value) {
        return new Percent(new BigDecimal(value));
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + "%";
    }
}
