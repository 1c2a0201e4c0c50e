package dev.noor.app.cli.eval.probe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a text writes it in digits. Written for judging replies, and shares nothing with what checks them before
 * they are sent.
 *
 * @param value without trailing zeros
 * @param parts what the groups are when a space between them does not join one number: {@code 12 465} may be two
 */
public record Figure(BigDecimal value, List<BigDecimal> parts) {

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(?:,\\d{3})+(?![\\d])(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?![\\d])(?:[.,]\\d+)?"
                    + "|\\d+(?:[.,]\\d+)?");
    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,4})[./-](\\d{1,2})[./-](\\d{1,4})\\b");

    public Figure {
        parts = List.copyOf(parts);
    }

    /** The numbers of a text in the order they stand there. */
    public static List<Figure> in(String text) {
        String plain = DATE.matcher(PlainText.of(text).value()).replaceAll("$1 / $2 / $3");
        List<Figure> figures = new ArrayList<>();
        Matcher number = NUMBER.matcher(plain);
        while (number.find()) {
            figures.add(of(number.group()));
        }
        return figures;
    }

    /** The number of a text that is one. */
    public static BigDecimal only(String text) {
        List<Figure> figures = in(text);
        if (figures.size() != 1) {
            throw new IllegalArgumentException("'" + text + "' is not one number");
        }
        return figures.getFirst().value();
    }

    /** A number in the form in which numbers are compared. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether this may be read as {@code number}. */
    public boolean states(BigDecimal number) {
        return value.equals(plain(number)) || parts.contains(plain(number));
    }

    /** Whether every number in this is among the known ones. */
    boolean isAmong(Set<BigDecimal> known) {
        return known.contains(value) || (!parts.isEmpty() && known.containsAll(parts));
    }

    private static Figure of(String written) {
        String joined = written.replace(" ", "");
        boolean grouped = joined.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
        BigDecimal value = new BigDecimal(grouped ? joined.replace(",", "") : joined.replace(',', '.'));
        List<BigDecimal> parts = written.contains(" ")
                ? Arrays.stream(written.split(" "))
                        .map(part -> plain(new BigDecimal(part.replace(',', '.'))))
                        .toList()
                : List.of();
        return new Figure(plain(value), parts);
    }
}
