package dev.noor.adapter.pdf;

import java.lang.Character.UnicodeScript;

/** Which characters may stand on a page. */
final class Printable {
    private static final int BLANK = ' ';

    private Printable() {}

    /**
     * Controls, half characters and what turns the direction of text become blanks; the rest stays, but for the vowel
     * signs of Arabic, which the layout would set beside their letters.
     */
    static String text(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !isVowelSign(c))
                .map(c -> isPrintable(c) ? c : BLANK)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    static boolean isArabic(String text) {
        return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.ARABIC);
    }

    private static boolean isVowelSign(int c) {
        return c >= 0x064B && c <= 0x0652 || c == 0x0670;
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
