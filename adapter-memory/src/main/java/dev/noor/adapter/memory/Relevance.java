package dev.noor.adapter.memory;

import dev.noor.adapter.memory.Shelf.ShelfCard;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How well products answer one query. */
final class Relevance {
    private static final double NAMED = 3;
    private static final double KIND = 2;
    private static final double TOLD = 1;
    private static final double EXACT_SKU = 100;

    private final CatalogQuery query;
    private final String foldedText;
    private final List<Map<String, Double>> wanted;

    Relevance(CatalogQuery query, Vocabulary vocabulary) {
        this.query = query;
        this.foldedText = Sku.fold(query.text());
        this.wanted = Words.of(query.text()).stream()
                .distinct()
                .map(word -> {
                    Map<String, Double> weighed = new HashMap<>();
                    vocabulary
                            .alike(word)
                            .forEach((known, likeness) -> weighed.put(known, likeness * vocabulary.weight(known)));
                    return weighed;
                })
                .toList();
    }

    Found of(ShelfCard card) {
        double text = card.foldedSku().equals(foldedText) ? EXACT_SKU : 0;
        for (Map<String, Double> alternatives : wanted) {
            double best = 0;
            for (Map.Entry<String, Double> alternative : alternatives.entrySet()) {
                best = Math.max(best, alternative.getValue() * card.words().getOrDefault(alternative.getKey(), 0.0));
            }
            text += best;
        }
        return new Found(text, text + kind(card.product()));
    }

    /** A product that is the thing asked for first comes before one that is it as well. */
    private double kind(Product product) {
        for (int place = 0; place < product.concepts().size(); place++) {
            if (query.concepts().contains(product.concepts().get(place))) {
                return 1.0 / (1 + place);
            }
        }
        return 0;
    }

    static Map<String, Double> words(Product product) {
        Map<String, Double> words = new HashMap<>();
        product.name().texts().values().forEach(name -> put(words, name, NAMED));
        product.series().ifPresent(series -> put(words, series, NAMED));
        put(words, product.sku().value(), NAMED);
        put(words, product.type(), KIND);
        product.concepts().stream().map(ConceptId::value).forEach(concept -> put(words, concept, KIND));
        product.categories().forEach(category -> put(words, category, KIND));
        product.colours().forEach(colour -> put(words, colour, TOLD));
        product.description().texts().values().forEach(description -> put(words, description, TOLD));
        product.attributes().forEach((name, value) -> {
            put(words, value, TOLD);
            put(words, name + value, TOLD);
        });
        return Map.copyOf(words);
    }

    private static void put(Map<String, Double> words, String text, double weight) {
        Words.of(text).forEach(word -> words.merge(word, weight, Math::max));
    }

    /** What a product scored: for the text, and in all. */
    record Found(double text, double score) {
        boolean matchesText() {
            return text > 0;
        }
    }
}
