package dev.noor.adapter.files.feed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lengths in millimetres. The unit is the one in the value, or else the one in the field's name; without either a
 * number up to 500 is centimetres and a greater one millimetres, since no piece of furniture is 5 m or more long and
 * few are shorter than 50 cm and measured in millimetres.
 */
final class Measures {
    private static final Pattern VALUE =
            Pattern.compile("([^A-Za-z\"″]*?)\\s*(mm|cm|m|in|inch|inches|\"|″)?\\.?", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal LARGEST_CENTIMETRES = BigDecimal.valueOf(500);
    private static final BigDecimal LONGEST_MM = BigDecimal.valueOf(100_000);

    private Measures() {}

    /** The length a field states; empty when it states none, or one that no piece of furniture has. */
    static Optional<Integer> millimetres(String fieldName, String text) {
        Matcher parts = VALUE.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String unit = parts.group(2);
        return Numbers.read(String.valueOf(parts.group(1)))
                .map(number -> number.multiply(factor(unit != null ? unit : unitOf(fieldName), number)))
                .filter(length -> length.signum() > 0 && length.compareTo(LONGEST_MM) <= 0)
                .map(length -> length.setScale(0, RoundingMode.HALF_UP).intValueExact())
                .filter(length -> length > 0);
    }

    private static String unitOf(String fieldName) {
        String folded = FieldNames.folded(fieldName);
        for (String unit : new String[] {"mm", "cm", "inches", "inch"}) {
            if (folded.endsWith(unit)) {
                return unit;
            }
        }
        String[] words = FieldNames.attribute(fieldName).split(" ", -1);
        return words[words.length - 1];
    }

    private static BigDecimal factor(String unit, BigDecimal number) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "mm" -> BigDecimal.ONE;
            case "cm" -> BigDecimal.TEN;
            case "m" -> BigDecimal.valueOf(1000);
            case "in", "inch", "inches", "\"", "″" -> new BigDecimal("25.4");
            default -> number.compareTo(LARGEST_CENTIMETRES) > 0 ? BigDecimal.ONE : BigDecimal.TEN;
        };
    }
}
