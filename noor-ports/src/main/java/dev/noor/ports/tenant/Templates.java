package dev.noor.ports.tenant;

import dev.noor.ports.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences Noor composes its replies from: for each language and phrase one or more variants with
 * {@code {placeholders}}. Complete by construction.
 */
public record Templates(Map<Language, Map<TemplateKey, List<String>>> variants) {
    public Templates {
        Map<Language, Map<TemplateKey, List<String>>> copy = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<TemplateKey, List<String>> ofLanguage = variants.getOrDefault(language, Map.of());
            for (TemplateKey phrase : TemplateKey.all()) {
                if (ofLanguage.getOrDefault(phrase, List.of()).isEmpty()) {
                    throw new IllegalArgumentException(
                            "the templates have no '" + phrase.key() + "' in " + language.tag());
                }
            }
            copy.put(language, Map.copyOf(ofLanguage));
        }
        variants = Map.copyOf(copy);
    }

    /** The variants of a phrase, at least one. */
    public List<String> of(Language language, TemplateKey phrase) {
        return java.util.Objects.requireNonNull(
                java.util.Objects.requireNonNull(variants.get(language)).get(phrase));
    }
}
