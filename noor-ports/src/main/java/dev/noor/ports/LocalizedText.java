package dev.noor.ports;

import java.util.EnumMap;
import java.util.Map;

/**
 * One text in the languages it exists in. English is always there, since it is the catalogue's own language; a missing
 * translation falls back to it.
 */
public record LocalizedText(Map<Language, String> texts) {
    public LocalizedText {
        if (!texts.containsKey(Language.EN)) {
            throw new IllegalArgumentException("a localized text needs its English form");
        }
        texts = Map.copyOf(texts);
    }

    /** A text known in English only. */
    public static LocalizedText english(String text) {
        return new LocalizedText(Map.of(Language.EN, text));
    }

    /** A text in one language only, which stands for the English that there is not. */
    public static LocalizedText of(Language language, String text) {
        return english(text).with(language, text);
    }

    /** The same text with one more translation. */
    public LocalizedText with(Language language, String text) {
        Map<Language, String> more = new EnumMap<>(texts);
        more.put(language, text);
        return new LocalizedText(more);
    }

    /** The text in {@code language}, else in English. */
    public String in(Language language) {
        String text = texts.get(language);
        return text != null ? text : english();
    }

    /** The English form. */
    public String english() {
        return java.util.Objects.requireNonNull(texts.get(Language.EN));
    }
}
