package dev.noor.adapter.files.feed;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people and programs write them. */
final class Numbers {
    private static final int MAX_LENGTH = 40;
    private static final Pattern GROUP_SPACE = Pattern.compile("(?<=\\d)[ \\u00A0\\u202F'](?=\\d{3})");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("([+-]?\\d{1,3}(?:,\\d{3})+)(\\.\\d+)?");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{3})+)(?:,(\\d+))?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d{1,2}");

    private Numbers() {}

    /**
     * The number a text states: {@code 1234.5}, {@code 1,234.50}, {@code 1.234,50}, {@code 1 234,50}. A single point is
     * a decimal point; a single comma before three digits groups thousands.
     */
    static Optional<BigDecimal> read(String text) {
        String compact = GROUP_SPACE.matcher(text.strip()).replaceAll("");
        if (compact.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (PLAIN.matcher(compact).matches()) {
            return Optional.of(new BigDecimal(compact));
        }
        if (GROUPED_BY_COMMA.matcher(compact).matches()) {
            return Optional.of(new BigDecimal(compact.replace(",", "")));
        }
        if (DECIMAL_COMMA.matcher(compact).matches()) {
            return Optional.of(new BigDecimal(compact.replace(',', '.')));
        }
        Matcher grouped = GROUPED_BY_POINT.matcher(compact);
        if (grouped.matches()) {
            return Optional.of(new BigDecimal(compact.replace(".", "").replace(',', '.')));
        }
        return Optional.empty();
    }
}
