package dev.noor.core.pii;

/** A text in forms that are easier to search, each as long as the text itself. */
final class Letters {
    private final String text;
    private final char[] digits;

    Letters(String text) {
        this.text = text;
        this.digits = text.toCharArray();
        for (int i = 0; i < digits.length; i++) {
            int digit = digits[i] < 128 ? -1 : Character.digit(digits[i], 10);
            digits[i] = digit < 0 ? digits[i] : (char) ('0' + digit);
        }
    }

    String text() {
        return text;
    }

    int length() {
        return digits.length;
    }

    /** The character, digits of every script as ASCII. */
    char at(int index) {
        return digits[index];
    }

    boolean isDigit(int index) {
        return index >= 0 && index < digits.length && digits[index] >= '0' && digits[index] <= '9';
    }

    boolean isLatin(int index) {
        return index >= 0 && index < digits.length && isLatin(digits[index]);
    }

    boolean isLetterOrDigit(int index) {
        return index >= 0 && index < digits.length && Character.isLetterOrDigit(digits[index]);
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether nothing but a space of some width, or an invisible mark, stands there. */
    boolean isSpace(int index) {
        if (index < 0 || index >= digits.length) {
            return false;
        }
        char c = digits[index];
        return c == ' ' || c == '\t' || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** One letter in the form in which spellings agree: lower case, one alef, one yeh, one teh. */
    static char fold(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            case 'ё', 'Ё' -> 'е';
            case '\u00A0', '\t', '\n' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }

    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }
}
