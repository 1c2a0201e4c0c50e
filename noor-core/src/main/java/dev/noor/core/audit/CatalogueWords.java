package dev.noor.core.audit;

import dev.noor.core.audit.AuditedTenant.Listed;
import dev.noor.core.wording.LexiconWords;
import dev.noor.ports.Language;
import dev.noor.ports.tenant.Lexicon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words that rows state have words in the languages in which they are told to customers. */
final class CatalogueWords implements Check {

    /** A word of the catalogue that nobody told the lexicon, and the rows that have it. */
    private record Gap(String what, Listed first, int rows) {
        Gap andAnother() {
            return new Gap(what, first, rows + 1);
        }
    }

    @Override
    public Stream<Finding> findings(AuditedTenant audited) {
        LexiconWords words = new LexiconWords(audited.tenant().lexicon());
        Map<String, Gap> gaps = new LinkedHashMap<>();
        for (Listed listed : audited.products()) {
            unworded(listed, words)
                    .forEach(
                            what -> gaps.merge(what, new Gap(what, listed, 1), (known, another) -> known.andAnother()));
        }
        return gaps.values().stream()
                .map(gap -> new Finding(
                        Finding.Kind.LEXICON_GAP,
                        gap.first().place(),
                        "%s (%d %s)".formatted(gap.what(), gap.rows(), gap.rows() == 1 ? "product" : "products")));
    }

    private static Stream<String> unworded(Listed listed, LexiconWords words) {
        return Stream.of(Language.AR, Language.RU)
                .flatMap(language -> Stream.concat(
                        listed.product().colours().stream()
                                .filter(colour -> words.words(Lexicon.Kind.COLOUR, language)
                                                .get(colour)
                                        == null)
                                .map(colour -> unworded("colour", colour, language)),
                        listed.product().attributes().entrySet().stream()
                                .filter(attribute -> isWord(attribute.getValue()))
                                .filter(attribute -> !isWorded(attribute, words, language))
                                .map(attribute -> unworded(attribute.getKey(), attribute.getValue(), language))));
    }

    /** Figures need no translation, sentences get none. */
    private static boolean isWord(String value) {
        return value.length() <= 40 && value.chars().noneMatch(Character::isDigit);
    }

    private static boolean isWorded(Map.Entry<String, String> attribute, LexiconWords words, Language language) {
        return List.of(attribute.getValue().split(",\\s*")).stream()
                .allMatch(part -> words.value(attribute.getKey(), part, language)
                                .isPresent()
                        || Stream.of(Lexicon.Kind.MATERIAL, Lexicon.Kind.SHAPE, Lexicon.Kind.FEATURE)
                                .anyMatch(kind -> words.words(kind, language).containsKey(part))
                        || words.value(part, language).isPresent());
    }

    private static String unworded(String attribute, String value, Language language) {
        return "no word in '%s' for %s \"%s\"".formatted(language.tag(), attribute, value);
    }
}
