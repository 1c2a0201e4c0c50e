package dev.noor.ports.catalog;

import dev.noor.ports.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of the catalogue. Everything but {@code text} is a limit that each result keeps; a product whose data
 * do not state what a limit is about does not keep it. {@code text} only ranks, unless no other limit is stated: then a
 * result must match it.
 *
 * @param concepts any one of these must be among the product's concepts; empty does not limit
 * @param text the remaining words, in English where the lexicon knows them
 * @param colours the product has at least one of these; empty does not limit
 * @param excludedColours the product has none of these
 * @param excludedMaterials none of these words stands in the product's materials, name or description
 * @param seats the product seats or serves a number in this range
 * @param limit at most so many results, 1 to 200
 */
public record CatalogQuery(
        List<ConceptId> concepts,
        String text,
        Range<Money> price,
        List<String> colours,
        List<String> excludedColours,
        List<String> excludedMaterials,
        Range<Integer> widthMm,
        Range<Integer> depthMm,
        Range<Integer> heightMm,
        Range<Integer> seats,
        Optional<String> series,
        Availability availability,
        Order order,
        int limit) {

    /** Whether stock is a limit. */
    public enum Availability {
        ANY,
        IN_STOCK
    }

    /** What comes first among the results. Ties are broken by SKU, so that an order is stable. */
    public enum Order {
        RELEVANCE,
        PRICE_ASCENDING,
        PRICE_DESCENDING
    }

    public static final int MAX_LIMIT = 200;

    public CatalogQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("a catalogue search returns 1 to " + MAX_LIMIT + " products");
        }
        concepts = List.copyOf(concepts);
        colours = List.copyOf(colours);
        excludedColours = List.copyOf(excludedColours);
        excludedMaterials = List.copyOf(excludedMaterials);
    }

    /** A query without any limit but the number of results. */
    public static CatalogQuery all(int limit) {
        return new CatalogQuery(
                List.of(),
                "",
                Range.any(),
                List.of(),
                List.of(),
                List.of(),
                Range.any(),
                Range.any(),
                Range.any(),
                Range.any(),
                Optional.empty(),
                Availability.ANY,
                Order.RELEVANCE,
                limit);
    }

    public CatalogQuery withConcepts(List<ConceptId> wanted) {
        return new CatalogQuery(
                wanted,
                text,
                price,
                colours,
                excludedColours,
                excludedMaterials,
                widthMm,
                depthMm,
                heightMm,
                seats,
                series,
                availability,
                order,
                limit);
    }

    public CatalogQuery withText(String words) {
        return new CatalogQuery(
                concepts,
                words,
                price,
                colours,
                excludedColours,
                excludedMaterials,
                widthMm,
                depthMm,
                heightMm,
                seats,
                series,
                availability,
                order,
                limit);
    }

    public CatalogQuery withPrice(Range<Money> bounds) {
        return new CatalogQuery(
                concepts,
                text,
                bounds,
                colours,
                excludedColours,
                excludedMaterials,
                widthMm,
                depthMm,
                heightMm,
                seats,
                series,
                availability,
                order,
                limit);
    }

    public CatalogQuery withColours(List<String> wanted) {
        return new CatalogQuery(
                concepts,
                text,
                price,
                wanted,
                excludedColours,
                excludedMaterials,
                widthMm,
                depthMm,
                heightMm,
                seats,
                series,
                availability,
                order,
                limit);
    }

    public CatalogQuery without(List<String> unwantedColours, List<String> unwantedMaterials) {
        return new CatalogQuery(
                concepts,
                text,
                price,
                colours,
                unwantedColours,
                unwantedMaterials,
                widthMm,
                depthMm,
                heightMm,
                seats,
                series,
                availability,
                order,
                limit);
    }

    public CatalogQuery withMeasures(Range<Integer> width, Range<Integer> depth, Range<Integer> height) {
        return new CatalogQuery(
                concepts,
                text,
                price,
                colours,
                excludedColours,
                excludedMaterials,
                width,
                depth,
                height,
                seats,
                series,
                availability,
                order,
                limit);
    }

    public CatalogQuery withSeats(Range<Integer> wanted) {
        return new CatalogQuery(
                concepts,
                text,
                price,
                colours,
                excludedColours,
                excludedMaterials,
                widthMm,
                depthMm,
                heightMm,
                wanted,
                series,
                availability,
                order,
                limit);
    }

    public CatalogQuery withSeries(String name) {
        return new CatalogQuery(
                concepts,
                text,
                price,
                colours,
                excludedColours,
                excludedMaterials,
                widthMm,
                depthMm,
                heightMm,
                seats,
                Optional.of(name),
                availability,
                order,
                limit);
    }

    public CatalogQuery with(Availability wanted) {
        return new CatalogQuery(
                concepts,
                text,
                price,
                colours,
                excludedColours,
                excludedMaterials,
                widthMm,
                depthMm,
                heightMm,
                seats,
                series,
                wanted,
                order,
                limit);
    }

    public CatalogQuery with(Order wanted) {
        return new CatalogQuery(
                concepts,
                text,
                price,
                colours,
                excludedColours,
                excludedMaterials,
                widthMm,
                depthMm,
                heightMm,
                seats,
                series,
                availability,
                wanted,
                limit);
    }
}
