package dev.noor.core.vocabulary;

import dev.noor.core.wording.LexiconWords;
import dev.noor.ports.Language;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Lexicon;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of the words that rows state the lexicon cannot say in a language. Immutable. */
public final class RowWords {
    private static final int LONGEST = 40;
    private static final List<Lexicon.Kind> NAMED =
            List.of(Lexicon.Kind.MATERIAL, Lexicon.Kind.SHAPE, Lexicon.Kind.FEATURE);

    private final LexiconWords words;
    private final Map<Language, Set<String>> colours = new EnumMap<>(Language.class);
    private final Map<Language, Set<String>> named = new EnumMap<>(Language.class);

    public RowWords(Lexicon lexicon) {
        this.words = new LexiconWords(lexicon);
        for (Language language : Language.values()) {
            colours.put(
                    language,
                    Set.copyOf(words.words(Lexicon.Kind.COLOUR, language).keySet()));
            named.put(
                    language,
                    NAMED.stream()
                            .flatMap(kind -> words.words(kind, language).keySet().stream())
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** The colours that have no word in {@code language}. */
    public Stream<String> colours(Product product, Language language) {
        return product.colours().stream()
                .filter(colour -> !colours.getOrDefault(language, Set.of()).contains(colour));
    }

    /** The attributes that are stated in a word or a list of words of which one has none in {@code language}. */
    public Stream<Map.Entry<String, String>> attributes(Product product, Language language) {
        return product.attributes().entrySet().stream()
                .filter(attribute -> isWord(attribute.getValue()))
                .filter(attribute -> parts(attribute, language).findAny().isPresent());
    }

    /** Those words of an attribute. */
    Stream<String> parts(Map.Entry<String, String> attribute, Language language) {
        return List.of(attribute.getValue().split(",\\s*")).stream()
                .filter(part -> !isWorded(attribute.getKey(), part, language));
    }

    /** Figures need no translation, sentences get none. */
    private static boolean isWord(String value) {
        return value.length() <= LONGEST && value.chars().noneMatch(Character::isDigit);
    }

    private boolean isWorded(String attribute, String part, Language language) {
        return words.value(attribute, part, language).isPresent()
                || named.getOrDefault(language, Set.of()).contains(part)
                || words.value(part, language).isPresent();
    }
}
