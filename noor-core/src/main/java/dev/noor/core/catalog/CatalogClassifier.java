package dev.noor.core.catalog;

import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Lexicon;
import java.util.List;

/** Files products under the concepts of a lexicon, by the English words of their type, name and categories. */
public final class CatalogClassifier {
    private final Lexicon lexicon;

    public CatalogClassifier(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The concepts of a product, most specific first, then their parents; empty when no word is known. */
    public List<ConceptId> conceptsOf(Product product) {
        return lexicon.entries().stream()
                .filter(entry -> entry.kind() == Lexicon.Kind.PRODUCT)
                .filter(entry -> entry.id().equalsIgnoreCase(product.type()))
                .map(entry -> new ConceptId(entry.id()))
                .toList();
    }

    /** The product filed under its concepts. */
    public Product classify(Product product) {
        return product.under(conceptsOf(product));
    }
}
