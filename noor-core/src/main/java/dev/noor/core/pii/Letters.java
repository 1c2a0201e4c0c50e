package dev.noor.core.pii;

/** A text in a form that is easier to search, as long as the text itself: digits and wide letters are ASCII. */
final class Letters {
    /** What a character is, for all below this code point, so that most are told without a call. */
    private static final int TABLE = 0x0700;

    private static final byte SPACE = 1;
    private static final byte LETTER = 2;
    private static final byte DIGIT = 3;
    private static final byte[] KINDS = new byte[TABLE];
    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_SHIFT = WIDE_FIRST - '!';

    static {
        for (char c = 0; c < TABLE; c++) {
            KINDS[c] = kindOf(c);
        }
    }

    private final String text;
    private final char[] plain;
    private int digits;
    private boolean at;

    Letters(String text) {
        this.text = text;
        this.plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            char c = plain[i];
            if (c >= WIDE_FIRST && c <= WIDE_LAST) {
                c = (char) (c - WIDE_SHIFT);
                plain[i] = c;
            }
            if (c == '\u3002' || c == '\uFF61') {
                c = '.';
                plain[i] = c;
            }
            if (kind(c) == DIGIT) {
                plain[i] = c < 128 ? c : (char) ('0' + Character.digit(c, 10));
                digits++;
            } else if (c == '@') {
                at = true;
            }
        }
    }

    private static byte kindOf(char c) {
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (Character.isLetter(c)) {
            return LETTER;
        }
        boolean space = c == '\t' || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
        return space ? SPACE : 0;
    }

    private static byte kind(char c) {
        return c < TABLE ? KINDS[c] : kindOf(c);
    }

    String text() {
        return text;
    }

    int length() {
        return plain.length;
    }

    /** How many digits there are, of any script. */
    int digits() {
        return digits;
    }

    /** Whether the sign of an e-mail address stands somewhere. */
    boolean holdsAt() {
        return at;
    }

    /** The character, digits of every script and wide letters as ASCII. */
    char at(int index) {
        return plain[index];
    }

    /** The characters between, in the form of {@link #at}. */
    String between(int start, int end) {
        return new String(plain, start, end - start);
    }

    boolean isDigit(int index) {
        return index >= 0 && index < plain.length && plain[index] >= '0' && plain[index] <= '9';
    }

    boolean isLatin(int index) {
        return index >= 0 && index < plain.length && isLatin(plain[index]);
    }

    boolean isLetter(int index) {
        return index >= 0 && index < plain.length && kind(plain[index]) == LETTER;
    }

    boolean isLetterOrDigit(int index) {
        return isLetter(index) || isDigit(index);
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether nothing but a space of some width, or an invisible mark, stands there. */
    boolean isSpace(int index) {
        return index >= 0 && index < plain.length && kind(plain[index]) == SPACE;
    }

    /** Whether a space or the break of a line stands there. */
    boolean isGap(int index) {
        return isSpace(index) || isBreak(index);
    }

    boolean isBreak(int index) {
        return index >= 0 && index < plain.length && (plain[index] == '\n' || plain[index] == '\r');
    }

    /** Whether a mark stands there that changes no letter: a vowel sign of Arabic, or its joining stroke. */
    boolean isMark(int index) {
        char c = index >= 0 && index < plain.length ? plain[index] : ' ';
        return c == 'ـ' || c >= '\u064B' && c <= '\u065F' || c == '\u0670';
    }

    /** One letter in the form in which spellings agree: lower case, one alef, one yeh, one teh. */
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c == '\t' || c == '\n' ? ' ' : c;
        }
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة' -> 'ه';
            case 'ؤ' -> 'و';
            case 'ئ' -> 'ي';
            case 'ё', 'Ё' -> 'е';
            case '\u00A0' -> ' ';
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
