package dev.noor.core.reading;

import java.math.BigDecimal;

/**
 * A number in digits or words.
 *
 * @param from index of its first token
 * @param to index behind its last token
 */
record Figure(BigDecimal value, int from, int to) {
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    /** Whether it can count pieces: a whole number from 1 to 10,000. */
    boolean counts() {
        return value.signum() > 0 && value.stripTrailingZeros().scale() <= 0 && value.compareTo(MOST) <= 0;
    }

    /** Whether it is a number of pieces that nobody can order: none, or more than 10,000. */
    boolean countsImpossibly() {
        return value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0 && !counts();
    }

    int count() {
        return value.intValueExact();
    }

    /** In plain ASCII digits. */
    String plain() {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
