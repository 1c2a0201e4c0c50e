package dev.noor.core.reading;

import java.text.Normalizer;
import java.util.List;

/** Makes one plain spelling of what customers type: digits in ASCII, one kind of quote and dash, no invisible signs. */
final class CleanText {
    /** What is read of a burst; a person does not type more. */
    static final int MAX_LENGTH = 20_000;

    /** One sign that compatibility forms would make the word "No" of. */
    private static final char NUMERO = '\u2116';

    private CleanText() {}

    /** The burst, one line a message. */
    static String of(List<String> burst) {
        StringBuilder kept = new StringBuilder();
        for (String message : burst) {
            if (kept.length() >= MAX_LENGTH) {
                break;
            }
            if (!kept.isEmpty()) {
                kept.append('\n');
            }
            keepVisible(message.substring(0, Math.min(message.length(), MAX_LENGTH - kept.length())), kept);
        }
        String compatible = Normalizer.normalize(kept, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(compatible.length());
        for (int i = 0; i < compatible.length(); i++) {
            plain.append(plain(compatible, i));
        }
        return plain.toString().strip();
    }

    private static void keepVisible(String message, StringBuilder kept) {
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            if (c == NUMERO) {
                kept.append('#');
            } else if (c == '\n' || c == '\r' || c == '\u2028') {
                kept.append('\n');
            } else if (c == '\t') {
                // two, so that the cells of a table still stand apart
                kept.append("  ");
            } else if (isVisible(c)) {
                kept.append(c);
            }
        }
    }

    /** Arabic vowel signs, tatweel, direction, joining and control signs say nothing to a reader of meaning. */
    private static boolean isVisible(char c) {
        boolean arabicSign = (c >= '\u064B' && c <= '\u065F') || c == '\u0670' || c == '\u0640';
        return !arabicSign
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && !(c >= '\uFE00' && c <= '\uFE0F');
    }

    private static char plain(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            return c;
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.getNumericValue(c));
        }
        return switch (c) {
            case '\u066B' -> '.';
            case '\u066C' -> ',';
            case '\u066A' -> '%';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u0060', '\u00B4', '\u02BC', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2033' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u060C' -> ',';
            case '\u061B' -> ';';
            case '\u061F' -> '?';
            case '\u00D7', '\u2715', '\u2716' -> '\u00D7';
            default -> Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
