package dev.noor.core.reply;

import dev.noor.ports.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A good reply with places for figures and names: {@code {a.price}} of the first product, {@code {q.total:dec}} of the
 * quotation. Behind the colon stands how a figure is written: {@code ai} in Arabic-Indic digits, {@code w} in words,
 * {@code sp} and {@code cm} with a space or a comma for the thousands, {@code dec} with decimals, {@code th} in
 * thousands, {@code num} a date in figures.
 */
record ReplyTemplate(String text, Language language) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)(?:\\.([a-z]+))?(?::([a-z]+))?}");
    private static final List<String> AR_MONTHS = List.of(
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر");
    private static final List<String> RU_MONTHS = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final List<String> EN_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** The templates of a file with one a line; {@code ⏎} breaks the line. */
    static List<ReplyTemplate> of(String file) {
        try (InputStream lines = Objects.requireNonNull(ReplyTemplate.class.getResourceAsStream("/replies/" + file))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new ReplyTemplate(line.replace('⏎', '\n'), language(line)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The language that most of the words outside the places are in. */
    private static Language language(String line) {
        String words = PLACE.matcher(line).replaceAll("");
        long arabic = words.codePoints()
                .filter(c -> is(c, Character.UnicodeScript.ARABIC))
                .count();
        long russian = words.codePoints()
                .filter(c -> is(c, Character.UnicodeScript.CYRILLIC))
                .count();
        long latin = words.codePoints()
                .filter(c -> is(c, Character.UnicodeScript.LATIN))
                .count();
        if (latin > arabic + russian) {
            return Language.EN;
        }
        return arabic > russian ? Language.AR : Language.RU;
    }

    private static boolean is(int point, Character.UnicodeScript script) {
        return Character.isLetter(point) && Character.UnicodeScript.of(point) == script;
    }

    /** The reply about an order. */
    String filled(SampleOrder order) {
        StringBuilder reply = new StringBuilder();
        parts(order).forEach(part -> reply.append(part.text()));
        return reply.toString();
    }

    /** The words of the template, of which {@code what} is empty, and what its places are filled with, in order. */
    record Part(String what, String text) {}

    List<Part> parts(SampleOrder order) {
        List<Part> parts = new ArrayList<>();
        Matcher places = PLACE.matcher(text);
        int from = 0;
        while (places.find()) {
            parts.add(new Part("", text.substring(from, places.start())));
            from = places.end();
            String form = Objects.requireNonNullElse(places.group(3), "");
            String field = Objects.requireNonNullElse(places.group(2), "");
            String what = places.group(1) + (field.isEmpty() ? "" : "." + field);
            parts.add(new Part(what, value(order, places.group(1), field, form)));
        }
        parts.add(new Part("", text.substring(from)));
        return parts;
    }

    private String value(SampleOrder order, String what, String field, String form) {
        return switch (what) {
            case "a" ->
                field.equals("sum") ? written(BigDecimal.valueOf(order.sum()), form) : row(order, 0, field, form);
            case "b" -> row(order, 1, field, form);
            case "c" -> row(order, 2, field, form);
            case "q" -> quotation(order, field, form);
            case "qty" -> written(BigDecimal.valueOf(order.qty()), form);
            case "customer" -> order.customer();
            case "company" -> order.company();
            case "place" -> order.place();
            default -> throw new IllegalArgumentException(what + " in " + text);
        };
    }

    private String row(SampleOrder order, int index, String field, String form) {
        SampleRow row = order.rows().get(index);
        return switch (field) {
            case "name" -> row.name(language);
            case "sku" -> row.sku();
            case "price" -> written(BigDecimal.valueOf(row.price()), form);
            case "stock" -> written(BigDecimal.valueOf(row.stock()), form);
            case "seats" -> written(BigDecimal.valueOf(row.seats()), form);
            case "warranty" -> written(BigDecimal.valueOf(row.warranty()), form);
            case "width" -> written(BigDecimal.valueOf(row.size().get(0)), form);
            case "depth" -> written(BigDecimal.valueOf(row.size().get(1)), form);
            case "height" -> written(BigDecimal.valueOf(row.size().get(2)), form);
            default -> throw new IllegalArgumentException(field + " in " + text);
        };
    }

    private String quotation(SampleOrder order, String field, String form) {
        return switch (field) {
            case "number" -> order.number();
            case "subtotal" -> written(BigDecimal.valueOf(order.sum()), form);
            case "vat" -> written(order.vat(), form);
            case "total" -> written(order.total(), form);
            case "date" ->
                form.equals("num")
                        ? String.format(
                                Locale.ROOT,
                                "%02d.%02d.%d",
                                order.date().getDayOfMonth(),
                                order.date().getMonthValue(),
                                order.date().getYear())
                        : order.date().getDayOfMonth() + " " + month(order) + " "
                                + order.date().getYear();
            default -> throw new IllegalArgumentException(field + " in " + text);
        };
    }

    private String month(SampleOrder order) {
        List<String> months = switch (language) {
            case EN -> EN_MONTHS;
            case AR -> AR_MONTHS;
            case RU -> RU_MONTHS;
        };
        return months.get(order.date().getMonthValue() - 1);
    }

    /** A number as a form writes it in the language of the template. */
    String written(BigDecimal value, String form) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        String plain = whole
                ? value.toBigInteger().toString()
                : value.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
        return switch (form) {
            case "" -> plain;
            case "ai" -> arabic(plain.replace('.', '٫'));
            case "w" -> whole ? SaidNumber.of(value.intValueExact(), language) : plain;
            case "sp" -> grouped(plain, ' ');
            case "cm" -> grouped(plain, ',');
            case "dec" -> grouped(value.setScale(2, RoundingMode.UNNECESSARY).toPlainString(), ',');
            case "th" ->
                value.movePointLeft(3)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', language == Language.RU ? ',' : '.');
            default -> throw new IllegalArgumentException(form + " in " + text);
        };
    }

    private static String grouped(String plain, char separator) {
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = point - 3; at > 0; at -= 3) {
            grouped.insert(at, separator);
        }
        return grouped.toString();
    }

    static String arabic(String digits) {
        StringBuilder arabic = new StringBuilder();
        digits.chars().forEach(c -> arabic.append(c >= '0' && c <= '9' ? (char) ('٠' + c - '0') : (char) c));
        return arabic.toString();
    }
}
