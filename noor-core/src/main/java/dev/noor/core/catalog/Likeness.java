package dev.noor.core.catalog;

import dev.noor.core.reading.Reading;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.reading.TextLanguage;
import dev.noor.ports.tenant.Lexicon;
import java.util.HashSet;
import java.util.Set;

/**
 * How like the words of a wish the type of a product is: who asks for a "side table" means the side table before the
 * "stool/side table". Compared in English, which every reading has as its gloss. Immutable.
 */
final class Likeness {
    private static final Set<String> LINKS = Set.of("with", "w", "for", "f", "without", "on", "in", "and", "of", "a");
    private static final String SEAT = "seat";

    /** A word that the customer put otherwise counts half. */
    private static final double MEANT = 0.5;

    private final EnglishPhrases phrases;

    Likeness(Lexicon lexicon) {
        this.phrases = new EnglishPhrases(lexicon, Lexicon.Kind.PRODUCT);
    }

    /** The words of a wish in English: those that the customer wrote, else those that they stand for. */
    record Words(Set<String> written, Set<String> meant) {}

    Words words(Reading reading) {
        Set<String> meant = new HashSet<>(phrases.words(String.join(" ", reading.gloss())));
        boolean english = reading.language() == TextLanguage.ENGLISH || reading.language() == TextLanguage.MIXED;
        return new Words(english ? new HashSet<>(phrases.words(reading.text())) : meant, meant);
    }

    /** 0 for nothing in common, towards 1 the more words the type shares and the fewer it has beside them. */
    double of(Product product, Words wish) {
        double common = 0;
        int others = 0;
        for (String word : phrases.words(product.type())) {
            if (wish.written().contains(word)) {
                common++;
            } else if (wish.meant().contains(word)) {
                common += MEANT;
            } else if (!LINKS.contains(word) && !word.equals(SEAT) && !EnglishPhrases.isNumber(word)) {
                others++;
            }
        }
        return common / (1 + common + others);
    }
}
