package dev.noor.core.wording;

import dev.noor.ports.Language;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Entry;
import dev.noor.ports.tenant.Lexicon.Form;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Lexicon.Script;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the canonical English words of the lexicon are called in each language: the first full form. Immutable. */
public final class LexiconWords {
    private final Map<Kind, Map<String, Map<Language, String>>> words = new EnumMap<>(Kind.class);

    private final Map<String, Integer> ranks = new HashMap<>();

    public LexiconWords(Lexicon lexicon) {
        for (Entry entry : lexicon.entries()) {
            if (entry.kind() == Kind.VALUE) {
                ranks.putIfAbsent(key(Kind.VALUE, entry.id()), ranks.size() + 1);
            }
            Map<Language, String> forms = words.computeIfAbsent(entry.kind(), kind -> new HashMap<>())
                    .computeIfAbsent(key(entry.kind(), entry.id()), id -> new EnumMap<>(Language.class));
            for (Form form : entry.forms()) {
                Language language = languageOf(form.script());
                if (!form.text().contains("*") && !form.text().contains("(") && isNative(form.script())) {
                    forms.putIfAbsent(language, form.text());
                }
            }
        }
    }

    /** The word for {@code id}; in English, and where the lexicon has none, the id itself, which is English. */
    public String word(Kind kind, String id, Language language) {
        if (language == Language.EN) {
            return id;
        }
        return words.getOrDefault(kind, Map.of()).getOrDefault(id, Map.of()).getOrDefault(language, id);
    }

    /** What is said of an attribute with this value; empty where the lexicon has no words for it. */
    public Optional<String> value(String attribute, String value, Language language) {
        return value(attribute + ": " + value, language);
    }

    /**
     * The place of a value in the lexicon, from 1, which lists those of an attribute from plain to rich; 0 for others.
     */
    int rank(String attribute, String value) {
        return ranks.getOrDefault(key(Kind.VALUE, attribute + ": " + value), 0);
    }

    /** What an attribute or feature is called when it is spoken of; empty where the lexicon has no word for it. */
    public Optional<String> value(String attribute, Language language) {
        return Optional.ofNullable(words.getOrDefault(Kind.VALUE, Map.of())
                .getOrDefault(key(Kind.VALUE, attribute), Map.of())
                .get(language));
    }

    /** Values are as catalogues write them, in whatever case. */
    private static String key(Kind kind, String id) {
        return kind == Kind.VALUE ? id.toLowerCase(Locale.ROOT) : id;
    }

    /** The words of one kind in one language, by id. */
    public Map<String, String> words(Kind kind, Language language) {
        Map<String, String> ofLanguage = new HashMap<>();
        words.getOrDefault(kind, Map.of()).forEach((id, forms) -> {
            String word = forms.get(language);
            if (word != null) {
                ofLanguage.put(id, word);
            }
        });
        return ofLanguage;
    }

    private static boolean isNative(Script script) {
        return script == Script.ENGLISH || script == Script.ARABIC || script == Script.RUSSIAN;
    }

    private static Language languageOf(Script script) {
        return switch (script) {
            case ENGLISH -> Language.EN;
            case ARABIC, ARABIZI -> Language.AR;
            case RUSSIAN, LATIN_RUSSIAN -> Language.RU;
        };
    }
}
