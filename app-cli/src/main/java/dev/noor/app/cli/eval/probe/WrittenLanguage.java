package dev.noor.app.cli.eval.probe;

import dev.noor.ports.Language;
import java.util.Optional;
import java.util.regex.Pattern;

/** The language of a reply, told by its letters. */
final class WrittenLanguage {

    /** Currencies, abbreviations and names in capitals belong to every language here, and so do addresses of mail. */
    private static final Pattern OF_NO_LANGUAGE = Pattern.compile("\\S+@\\S+|\\b[A-Z][A-Z0-9]+\\b");

    private WrittenLanguage() {}

    /** The language that at least half of the letters belong to; empty when none has so many. */
    static Optional<Language> of(String text) {
        int latin = 0;
        int arabic = 0;
        int cyrillic = 0;
        for (int point :
                OF_NO_LANGUAGE.matcher(text).replaceAll(" ").codePoints().toArray()) {
            if (!Character.isLetter(point)) {
                continue;
            }
            switch (Character.UnicodeScript.of(point)) {
                case LATIN -> latin++;
                case ARABIC -> arabic++;
                case CYRILLIC -> cyrillic++;
                default -> {}
            }
        }
        int half = (latin + arabic + cyrillic + 1) / 2;
        if (half == 0) {
            return Optional.empty();
        }
        if (arabic >= half) {
            return Optional.of(Language.AR);
        }
        if (cyrillic >= half) {
            return Optional.of(Language.RU);
        }
        return latin >= half ? Optional.of(Language.EN) : Optional.empty();
    }
}
