package dev.noor.core.audit;

import dev.noor.core.audit.AuditedTenant.Listed;
import dev.noor.core.vocabulary.RowWords;
import dev.noor.ports.Language;
import java.util.LinkedHashMap;
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
        RowWords words = new RowWords(audited.tenant().lexicon());
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

    private static Stream<String> unworded(Listed listed, RowWords words) {
        return Stream.of(Language.AR, Language.RU)
                .flatMap(language -> Stream.concat(
                        words.colours(listed.product(), language).map(colour -> unworded("colour", colour, language)),
                        words.attributes(listed.product(), language)
                                .map(attribute -> unworded(attribute.getKey(), attribute.getValue(), language))));
    }

    private static String unworded(String attribute, String value, Language language) {
        return "no word in '%s' for %s \"%s\"".formatted(language.tag(), attribute, value);
    }
}
