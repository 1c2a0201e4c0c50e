package dev.noor.adapter.files.feed;

import java.util.Locale;
import java.util.regex.Pattern;

/** The spellings of field names. */
final class FieldNames {
    private static final Pattern CAMEL_HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MAX_ATTRIBUTE_NAME = 60;

    private FieldNames() {}

    /** Letters and digits in lower case: {@code Item_Code}, {@code item code} and {@code itemCode} are one name. */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** A field's name as an attribute's: lower case, words apart. */
    static String attribute(String name) {
        String words = SEPARATORS
                .matcher(CAMEL_HUMP.matcher(name).replaceAll(" "))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return words.length() <= MAX_ATTRIBUTE_NAME ? words : words.substring(0, MAX_ATTRIBUTE_NAME);
    }
}
