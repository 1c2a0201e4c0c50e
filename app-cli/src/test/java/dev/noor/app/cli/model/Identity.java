package dev.noor.app.cli.model;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What tells who somebody is, as it was written.
 *
 * @param text as written
 * @param trace what every spelling of it holds: the digits of a number, else its letters and digits
 */
record Identity(Sort sort, String text, String trace) {
    /** What it is; the first five are found unseen, the others from the moment they are recorded. */
    enum Sort {
        PHONE,
        EMAIL,
        CARD,
        IBAN,
        EMIRATES_ID,
        NAME,
        COMPANY,
        ADDRESS;

        boolean isNumber() {
            return this == PHONE || this == CARD || this == EMIRATES_ID;
        }

        boolean isFoundUnseen() {
            return ordinal() <= EMIRATES_ID.ordinal();
        }
    }

    /** Whether a text holds it as written, or what its spellings have in common. */
    boolean isIn(String body) {
        return body.contains(text) || (sort.isNumber() ? digits(body) : plain(body)).contains(trace);
    }

    /** The digits of a text in any script, in a row. */
    static String digits(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> Integer.toString(Character.digit(digit, 10)))
                .collect(Collectors.joining());
    }

    /** Letters and digits in a row, in lower case. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
