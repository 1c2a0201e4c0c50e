package dev.noor.ports.reading;

/** The language a text is written in, as far as its reading can tell. */
public enum TextLanguage {
    ENGLISH("en"),
    ARABIC("ar"),
    RUSSIAN("ru"),
    /** Arabic in Latin letters and digits. */
    ARABIZI("ar-Latn"),
    /** Russian in Latin letters. */
    LATIN_RUSSIAN("ru-Latn"),
    /** Two languages in one text, model names aside. */
    MIXED("mix"),
    /** Nothing that tells: digits, signs, a bare model name. */
    UNDETERMINED("und");

    private final String tag;

    TextLanguage(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, {@code mix} for a mixture. */
    public String tag() {
        return tag;
    }
}
