package dev.noor.adapter.files.document;

import dev.noor.adapter.files.yaml.CharacterRules;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as programs set it on pages, made into text as people type it. */
final class CleanText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    private CleanText() {}

    /**
     * One line without what cannot be seen: letters instead of the forms and ligatures that fonts hold, no soft
     * hyphens, zero widths, direction marks or control characters.
     */
    static String line(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                clean.append(' ');
            } else if (isForm(character)) {
                clean.append(Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC));
            } else if (Character.getType(character) != Character.FORMAT
                    && CharacterRules.forbidden(character).isEmpty()) {
                clean.append(character);
            }
        }
        return SPACES.matcher(clean).replaceAll(" ").strip();
    }

    /** Latin ligatures and the forms of Arabic letters. */
    private static boolean isForm(char character) {
        return character >= 0xFB00 && character <= 0xFDFF || character >= 0xFE70 && character < 0xFEFF;
    }
}
