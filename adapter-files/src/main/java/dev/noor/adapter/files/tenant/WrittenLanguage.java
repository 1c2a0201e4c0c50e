package dev.noor.adapter.files.tenant;

import dev.noor.ports.Language;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** The language that a text is written in, by the script of most of its letters. */
final class WrittenLanguage {
    private WrittenLanguage() {}

    static Language of(String text) {
        Map<Language, Integer> letters = new EnumMap<>(Language.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(
                        switch (UnicodeScript.of(letter)) {
                            case ARABIC -> Language.AR;
                            case CYRILLIC -> Language.RU;
                            default -> Language.EN;
                        },
                        1,
                        Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Language.EN);
    }
}
