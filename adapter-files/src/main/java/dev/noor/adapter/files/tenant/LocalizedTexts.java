package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.yaml.YamlMapping;
import dev.noor.adapter.files.yaml.YamlValue;
import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Texts with one form a language. */
final class LocalizedTexts {
    private static final String[] TAGS =
            Arrays.stream(Language.values()).map(Language::tag).toArray(String[]::new);

    private LocalizedTexts() {}

    /** A text in every language: what every customer may read. */
    static Optional<LocalizedText> complete(YamlValue value) {
        return value.mapping(TAGS).flatMap(mapping -> {
            Map<Language, String> texts = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                if (mapping.find(language.tag()).isEmpty()) {
                    mapping.problem("the text in '" + language.tag() + "' is missing");
                }
                text(mapping, language).ifPresent(text -> texts.put(language, text));
            }
            return texts.size() == TAGS.length ? Optional.of(new LocalizedText(texts)) : Optional.empty();
        });
    }

    /** A text in English and any other language; a bare text is English. */
    static Optional<LocalizedText> english(YamlValue value) {
        if (value.isScalar()) {
            return value.text().map(LocalizedText::english);
        }
        return value.mapping(TAGS).flatMap(mapping -> {
            Map<Language, String> texts = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                text(mapping, language).ifPresent(text -> texts.put(language, text));
            }
            if (mapping.find(Language.EN.tag()).isEmpty()) {
                mapping.problem("the text in 'en' is missing");
            }
            return texts.containsKey(Language.EN) ? Optional.of(new LocalizedText(texts)) : Optional.empty();
        });
    }

    private static Optional<String> text(YamlMapping mapping, Language language) {
        return mapping.find(language.tag()).flatMap(YamlValue::text);
    }
}
