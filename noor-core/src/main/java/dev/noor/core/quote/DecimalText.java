package dev.noor.core.quote;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads decimal numbers of a sane size: no text makes the arithmetic behind it slow. */
final class DecimalText {
    private static final int MAX_LENGTH = 64;
    private static final int MAX_DIGITS = 40;

    private DecimalText() {}

    /** The number; empty when the text is none, or has more than 40 digits before or after the point. */
    static Optional<BigDecimal> parse(String text) {
        if (text.length() > MAX_LENGTH || !isAscii(text)) {
            return Optional.empty();
        }
        try {
            // The scale of a zero or of trailing zeros says nothing, and the exponent may be absurd.
            BigDecimal value = new BigDecimal(text).stripTrailingZeros();
            boolean sane = value.scale() <= MAX_DIGITS && (long) value.precision() - value.scale() <= MAX_DIGITS;
            return sane ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
