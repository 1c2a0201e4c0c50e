package dev.noor.ports;

import java.util.Locale;
import java.util.Optional;

/** A language that Noor answers in. Every sentence a customer can see exists in each of them. */
public enum Language {
    EN,
    AR,
    RU;

    /** The BCP 47 tag: {@code en}, {@code ar}, {@code ru}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a tag such as {@code ar} or {@code AR}; empty when Noor does not answer in it. */
    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag().equalsIgnoreCase(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
