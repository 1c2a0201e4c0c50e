package dev.noor.core.vocabulary;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.tenant.Lexicon.Entry;
import java.util.List;
import java.util.Optional;

/**
 * What a lexicon lacks.
 *
 * @param entry as it could stand there, with the forms that the lexicon knows already; the first one is English
 * @param gap why it is missed
 * @param filedUnder the kind that its products are found under now, where that is the matter
 * @param skus of the products that have it, in the order of the catalogue
 */
public record Missing(Entry entry, Gap gap, Optional<String> filedUnder, List<Sku> skus) {
    public Missing {
        skus = List.copyOf(skus);
    }

    /** What the lack costs, the dearest first. */
    public enum Gap {
        /** Products that are of no kind of the lexicon: who asks for what they are does not find them. */
        NO_KIND,
        /** Products filed by a word that only tells what they are for, or a part. */
        OTHER_KIND,
        /** A narrower kind that is known as its broader one only. */
        NARROWER_KIND,
        /** A line's name that has no Arabic or Russian spelling. */
        SERIES,
        /** A colour without words in some language. */
        COLOUR,
        /** A material without words in some language. */
        MATERIAL,
        /** A word that tells products apart and is in no lexicon. */
        QUALITY,
        /** What an attribute states and Noor cannot say in some language. */
        VALUE
    }
}
