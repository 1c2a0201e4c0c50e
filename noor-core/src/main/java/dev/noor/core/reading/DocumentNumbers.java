package dev.noor.core.reading;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of papers: quotations as {@link dev.noor.core.quote.QuotationNumbers} writes them, and figures with
 * a letter behind a dash, such as "4471-A". Nothing in them counts pieces.
 */
final class DocumentNumbers {
    private static final Pattern QUOTATION = Pattern.compile("[A-Za-z]{1,8}\\d{6}-\\d{1,9}(?:-[Rr]\\d{1,4})?");
    private static final Pattern LETTERED = Pattern.compile("\\d{3,9}-(\\p{L}{1,2})(?![\\p{L}\\d])");

    private DocumentNumbers() {}

    /**
     * Where the number that starts at {@code at} ends; 0 when none does.
     *
     * @param unit whether a folded word is one of measure, as in "160-cm"
     */
    static int end(String text, int at, Predicate<String> unit) {
        if (!Character.isLetterOrDigit(text.charAt(at))) {
            return 0;
        }
        Matcher quotation = QUOTATION.matcher(text).region(at, text.length());
        if (quotation.lookingAt()) {
            return quotation.end();
        }
        Matcher lettered = LETTERED.matcher(text).region(at, text.length());
        return lettered.lookingAt() && !unit.test(Spelling.fold(lettered.group(1))) ? lettered.end() : 0;
    }
}
