package dev.noor.ports.catalog;

import dev.noor.ports.LocalizedText;
import dev.noor.ports.money.Money;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A product of the company's own catalogue.
 *
 * @param name the model name that customers read, such as {@code NOVO 2400}
 * @param series the line or family name customers may ask for, such as {@code NOVO}
 * @param type the catalogue's own words for its kind, in English
 * @param concepts the kinds it is found under, most specific first; empty until it was classified
 * @param price for one piece, without tax
 * @param colours canonical English colour words
 * @param seats how many people it seats or serves
 * @param attributes every further stated fact by its lower-case English name, such as {@code warranty → 2 years}
 */
public record Product(
        Sku sku,
        LocalizedText name,
        LocalizedText description,
        Optional<String> series,
        String type,
        List<ConceptId> concepts,
        List<String> categories,
        Money price,
        StockLevel stock,
        List<String> colours,
        Dimensions dimensions,
        Optional<Integer> seats,
        Map<String, String> attributes) {

    public Product {
        if (price.minorUnits() <= 0) {
            throw new IllegalArgumentException("a product's price is more than 0");
        }
        if (seats.isPresent() && seats.get() <= 0) {
            throw new IllegalArgumentException("a product's number of seats is more than 0");
        }
        concepts = List.copyOf(concepts);
        categories = List.copyOf(categories);
        colours = List.copyOf(colours);
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /** The same product found under {@code concepts}. */
    public Product under(List<ConceptId> concepts) {
        return new Product(
                sku,
                name,
                description,
                series,
                type,
                concepts,
                categories,
                price,
                stock,
                colours,
                dimensions,
                seats,
                attributes);
    }
}
