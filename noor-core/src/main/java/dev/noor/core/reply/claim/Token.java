package dev.noor.core.reply.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters, a run of digits, or one sign of a text.
 *
 * @param text digits are ASCII; letters as written, without Arabic vowel signs and joining strokes
 * @param start where it begins in the simplified text; two tokens touch when one ends where the other starts
 */
public record Token(Kind kind, String text, int start, int end) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        DIGITS,
        SIGN
    }

    private static final char NAME = '\uFFFC';
    private static final char ARABIC_DECIMAL = '٫';
    private static final char ARABIC_THOUSANDS = '٬';

    /** The tokens of {@code text} in order. Invisible characters are dropped; digits of every script become ASCII. */
    public static List<Token> of(String text) {
        String simple = simplify(text);
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < simple.length()) {
            int start = at;
            int point = simple.codePointAt(at);
            Kind kind = kind(point);
            at += Character.charCount(point);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                continue;
            }
            while (kind != Kind.SIGN && at < simple.length() && kind(simple.codePointAt(at)) == kind) {
                at += Character.charCount(simple.codePointAt(at));
            }
            tokens.add(new Token(kind, simple.substring(start, at), start, at));
        }
        return tokens;
    }

    private static Kind kind(int point) {
        if (point >= '0' && point <= '9') {
            return Kind.DIGITS;
        }
        return Character.isLetter(point) ? Kind.WORD : Kind.SIGN;
    }

    private static String simplify(String text) {
        StringBuilder simple = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean mark = type == Character.NON_SPACING_MARK
                    && Character.UnicodeScript.of(point) != Character.UnicodeScript.CYRILLIC;
            if (type == Character.DECIMAL_DIGIT_NUMBER) {
                simple.append((char) ('0' + Character.digit(point, 10)));
            } else if (point == ARABIC_DECIMAL) {
                simple.append('.');
            } else if (point == ARABIC_THOUSANDS || point == '،') {
                simple.append(',');
            } else if (type != Character.FORMAT && !mark && point != 'ـ') {
                simple.appendCodePoint(point);
            }
        });
        return simple.toString();
    }

    /** Whether it is a number in digits, or stands for a name. */
    public boolean isFigureOrName() {
        return kind == Kind.DIGITS || text.charAt(0) == NAME;
    }

    /** Stands for a name that may be said whole. */
    static Token name(int start, int end) {
        return new Token(Kind.SIGN, String.valueOf(NAME), start, end);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean isSign(String signs) {
        return kind == Kind.SIGN && signs.contains(text);
    }

    boolean touches(Token next) {
        return end == next.start;
    }

    /** In lower case, Arabic letter forms that are typed for one another as one, {@code ё} as {@code е}. */
    public String folded() {
        return fold(text);
    }

    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            folded.append(
                    switch (lower.charAt(i)) {
                        case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
                        case 'ى' -> 'ي';
                        case 'ئ' -> 'ي';
                        case 'ة' -> 'ه';
                        case 'ё' -> 'е';
                        default -> lower.charAt(i);
                    });
        }
        return folded.toString();
    }
}
