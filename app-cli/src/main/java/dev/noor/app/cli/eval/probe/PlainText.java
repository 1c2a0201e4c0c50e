package dev.noor.app.cli.eval.probe;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as it is compared: without the differences that a reader does not see. Case, Arabic letter forms and vowel
 * signs, е and ё, digits of other scripts, kinds of spaces, dashes and quotation marks count for nothing.
 */
public record PlainText(String value) {

    private static final Pattern MARKS = Pattern.compile("[\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06ED\\u0640"
            + "\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final String VARIANTS = "أإآٱىةؤئیکё’‘ʼ´“”«»„‐‑‒–—٬٫";
    private static final String PLAIN = "اااايهوييكе''''\"\"\"\"\"-----,.";

    /** The text as it is compared. */
    public static PlainText of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            plain.append(plain(composed.charAt(i)));
        }
        String unmarked = MARKS.matcher(plain).replaceAll("");
        return new PlainText(SPACES.matcher(unmarked).replaceAll(" ").strip());
    }

    /** Whether {@code words} stand in this text. */
    public boolean contains(String words) {
        return value.contains(of(words).value());
    }

    private static char plain(char letter) {
        int variant = VARIANTS.indexOf(letter);
        if (variant >= 0) {
            return PLAIN.charAt(variant);
        }
        return Character.isDigit(letter) ? (char) ('0' + Character.getNumericValue(letter)) : letter;
    }
}
