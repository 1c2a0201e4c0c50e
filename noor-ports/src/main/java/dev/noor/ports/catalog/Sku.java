package dev.noor.ports.catalog;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A stock keeping unit as the catalogue writes it. Two spellings name one product when their {@link #folded()} forms
 * are equal: {@code ch616}, {@code CH-616} and a spelling with Cyrillic look-alikes are the same.
 */
public record Sku(String value) {
    private static final int MAX_LENGTH = 64;
    private static final String LOOK_ALIKES = "АВЕЁЗІКМНОРСТУХЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String LATIN = "ABEE3IKMHOPCTYXJSABEZHIKMNOPTYX";

    public Sku {
        value = value.strip();
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a SKU has 1 to " + MAX_LENGTH + " characters");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a SKU has no control characters");
        }
        if (fold(value).isEmpty()) {
            throw new IllegalArgumentException("the SKU has neither letter nor digit");
        }
    }

    /** Upper case, look-alike letters as Latin, and nothing but letters and digits, of which there is one at least. */
    public String folded() {
        return fold(value);
    }

    /** The folded form of any spelling. May be empty when the text holds neither letter nor digit. */
    public static String fold(String spelling) {
        String upper = Normalizer.normalize(spelling, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(upper.length());
        upper.codePoints().filter(Character::isLetterOrDigit).forEach(point -> {
            int lookAlike = LOOK_ALIKES.indexOf(point);
            if (lookAlike >= 0) {
                folded.append(LATIN.charAt(lookAlike));
            } else if (Character.isDigit(point)) {
                folded.append(Character.getNumericValue(point));
            } else {
                folded.appendCodePoint(point);
            }
        });
        // What stood apart by a separator may belong together without it, as Korean letters do.
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    @Override
    public String toString() {
        return value;
    }
}
