package dev.noor.core.vocabulary;

import dev.noor.core.catalog.CatalogClassifier;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Lexicon;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds what a catalogue says and a lexicon does not know. Stateless and thread-safe. */
public final class MissingWords {
    private MissingWords() {}

    /**
     * Every word, phrase or name once, the dearest gap first, then by the number of products, then by id; the same for
     * the same products in any order but for the order of {@link Missing#skus}.
     */
    public static List<Missing> of(Lexicon lexicon, List<Product> products) {
        Known known = new Known(lexicon);
        CatalogClassifier classifier = new CatalogClassifier(lexicon);
        List<Product> filed = products.stream().map(classifier::classify).toList();
        return Stream.of(
                        new SeriesNames(known).missing(filed),
                        new KindNames(known).missing(filed),
                        new StatedValues(known, lexicon).missing(filed))
                .flatMap(missing -> missing)
                .sorted(Comparator.comparing(Missing::gap)
                        .thenComparing(missing -> -missing.skus().size())
                        .thenComparing(missing -> missing.entry().id()))
                .toList();
    }
}
