package dev.noor.core.reading;

import dev.noor.ports.conversation.Ask;
import dev.noor.ports.quotation.TaxNumber;
import dev.noor.ports.tenant.Lexicon;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the buyer's tax number before anything else is read, and takes it out of the text, so that its digits can be no
 * phone, no number of pieces and no order. Immutable; linear in the length of the text.
 */
final class TaxNumberReader {
    /** Fewer digits may count anything, unless nothing follows them. */
    private static final int FEWEST_DIGITS = 8;

    private static final int FEWEST_ALONE = 4;

    /** What begins with so many digits at once goes on behind a dash, and not behind a space. */
    private static final int AT_ONCE = 10;

    /** A phone has fewer; only for what stands there without a word for it. */
    private static final int FEWEST_UNNAMED = 11;

    private static final String GROUP = "[A-Za-zА-Яа-я]{0,3}[0-9][0-9A-Za-zА-Яа-я]*";
    private static final Pattern NEXT = Pattern.compile("([ \\-./])(" + GROUP + ")");
    private static final Pattern NAMELESS = Pattern.compile("(?<![\\p{L}\\p{N}+#.,\\-])" + GROUP);
    private static final Pattern WHOLE = Pattern.compile("(?<![\\p{L}\\p{N}+#.,\\-])100(?:[0-9]{12}"
            + "|-[0-9]{4}-[0-9]{4}-[0-9]{4}| [0-9]{4} [0-9]{4} [0-9]{4}"
            + "|-[0-9]{3}-[0-9]{3}-[0-9]{3}-[0-9]{3}| [0-9]{3} [0-9]{3} [0-9]{3} [0-9]{3})(?![\\p{L}\\p{N}])");

    private final Pattern named;

    /** The words for a tax number are the lexicon's operators {@code tax_number} and {@code other_tax_number}. */
    TaxNumberReader(Lexicon lexicon) {
        String others = words(lexicon, Operator.OTHER_TAX_NUMBER);
        String own = words(lexicon, Operator.TAX_NUMBER);
        this.named = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:(?<other>" + others + ")|(?<own>" + own
                        + "))(?!\\p{L})[\\s:#=.,\\-]{0,6}(?<value>" + GROUP + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * What was found.
     *
     * @param told the buyer's number as {@link TaxNumber#plain} writes it, right or wrong
     * @param rest the text, as long as before, with spaces for the number
     */
    record Found(Optional<String> told, String rest) {}

    /** @param asked what Noor asked last, since a bare number answers it */
    Found read(String text, Optional<Ask> asked) {
        Found found = new Found(Optional.empty(), text);
        Matcher name = named.matcher(text);
        int from = 0;
        while (name.find(from)) {
            int start = name.start("value");
            int end = end(text, start, name.end("value"));
            from = name.end("value");
            if (isNumber(text, name.start(), start, end)) {
                found = without(found, start, end, name.group("own") != null);
                from = end;
            }
        }
        Matcher whole = WHOLE.matcher(found.rest());
        if (whole.find()) {
            found = without(found, whole.start(), whole.end(), true);
        }
        return found.told().isEmpty() && asked.equals(Optional.of(Ask.TAX_NUMBER)) ? unnamed(found) : found;
    }

    /** What can only be the answer to the question for it. */
    private static Found unnamed(Found found) {
        Matcher group = NAMELESS.matcher(found.rest());
        while (group.find()) {
            int end = end(found.rest(), group.start(), group.end());
            String value = found.rest().substring(group.start(), end);
            boolean phone = value.startsWith("00") || value.startsWith("971");
            if (digits(value) >= FEWEST_UNNAMED && !phone) {
                return without(found, group.start(), end, true);
            }
        }
        return found;
    }

    /** The first number told as one's own counts. */
    private static Found without(Found found, int start, int end, boolean own) {
        String value = TaxNumber.plain(found.rest().substring(start, end));
        String rest = found.rest().substring(0, start)
                + " ".repeat(end - start)
                + found.rest().substring(end);
        return new Found(own ? found.told().or(() -> Optional.of(value)) : found.told(), rest);
    }

    /** Where the groups of digits end that make one number. */
    private static int end(String text, int start, int firstEnd) {
        int end = firstEnd;
        int digits = digits(text.substring(start, end));
        boolean atOnce = digits >= AT_ONCE;
        Matcher next = NEXT.matcher(text);
        while (digits < TaxNumber.DIGITS && next.region(end, text.length()).lookingAt()) {
            boolean space = next.group(1).equals(" ");
            int more = digits(next.group(2));
            boolean plain = next.group(2).length() == more;
            if (space && (atOnce || !plain || more == 1 || digits + more > TaxNumber.DIGITS + 1)) {
                break;
            }
            digits += more;
            end = next.end();
        }
        return end;
    }

    private static boolean isNumber(String text, int nameStart, int start, int end) {
        int digits = digits(text.substring(start, end));
        boolean sameLine = text.substring(nameStart, start).indexOf('\n') < 0;
        boolean last = end == text.length() || "\n,;.!?)".indexOf(text.charAt(end)) >= 0;
        return digits >= FEWEST_DIGITS || digits >= FEWEST_ALONE && sameLine && last;
    }

    private static int digits(String text) {
        return (int) text.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    /** The operator's forms as alternatives, the longest first; what never matches where it has none. */
    private static String words(Lexicon lexicon, Operator operator) {
        List<String> forms = lexicon.entries().stream()
                .filter(entry -> entry.kind() == Lexicon.Kind.OPERATOR)
                .filter(entry -> entry.id().equals(operator.name().toLowerCase(Locale.ROOT)))
                .flatMap(entry -> entry.forms().stream())
                .map(Lexicon.Form::text)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(TaxNumberReader::pattern)
                .toList();
        return forms.isEmpty() ? "(?!)" : forms.stream().collect(Collectors.joining("|"));
    }

    /** A form with the letters that Arabic writes in several ways, and any ending behind a star. */
    private static String pattern(String form) {
        StringBuilder pattern = new StringBuilder();
        form.codePoints()
                .forEach(sign -> pattern.append(
                        switch (sign) {
                            case ' ' -> "\\s{1,3}";
                            case '*' -> "\\p{L}{0,6}";
                            case 'ا', 'أ', 'إ', 'آ' -> "[اأإآ]";
                            case 'ي', 'ى' -> "[يى]";
                            case 'ه', 'ة' -> "[هة]";
                            default -> Pattern.quote(Character.toString(sign));
                        }));
        return pattern.toString();
    }
}
