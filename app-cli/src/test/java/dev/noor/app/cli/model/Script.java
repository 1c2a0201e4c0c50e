package dev.noor.app.cli.model;

import dev.noor.ports.Language;

/** Which script a text is mostly written in, by its letters alone. */
final class Script {
    private Script() {}

    /** Whether most letters are those of the language; names and codes of products in Latin are no harm. */
    static boolean isOf(Language language, String text) {
        long arabic = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                .count();
        long cyrillic = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                .count();
        long latin = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return switch (language) {
            case EN -> latin > 0 && arabic == 0 && cyrillic == 0;
            case AR -> arabic > cyrillic && arabic * 2 > latin && cyrillic == 0;
            case RU -> cyrillic > arabic && cyrillic * 2 > latin && arabic == 0;
        };
    }
}
