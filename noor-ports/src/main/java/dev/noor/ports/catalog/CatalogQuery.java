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
 * @param near products whose most specific concept is one of these come as well, nearest first, behind those of
 *     {@code concepts} whatever the order of results; without {@code concepts} they do not count
 * @param text the remaining words, in English where the lexicon knows them
 * @param colours the product has at least one of these; empty does not limit
 * @param excludedColours the product has none of these
 * @param excludedMaterials none of these words stands in the product's materials, name or description
 * @param seats the product seats or serves a number in this range
 * @param limit at most so many results, 1 to 200
 */
public record CatalogQuery(
        List<ConceptId> concepts,
        List<ConceptId> near,
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
        near = List.copyOf(near);
        colours = List.copyOf(colours);
        excludedColours = List.copyOf(excludedColours);
        excludedMaterials = List.copyOf(excludedMaterials);
    }

    /** A query that limits nothing and returns ten products. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same query, to be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.concepts = concepts;
        builder.near = near;
        builder.text = text;
        builder.price = price;
        builder.colours = colours;
        builder.excludedColours = excludedColours;
        builder.excludedMaterials = excludedMaterials;
        builder.widthMm = widthMm;
        builder.depthMm = depthMm;
        builder.heightMm = heightMm;
        builder.seats = seats;
        builder.series = series;
        builder.availability = availability;
        builder.order = order;
        builder.limit = limit;
        return builder;
    }

    /** States the limits one by one. Not thread-safe. */
    public static final class Builder {
        private List<ConceptId> concepts = List.of();
        private List<ConceptId> near = List.of();
        private String text = "";
        private Range<Money> price = Range.any();
        private List<String> colours = List.of();
        private List<String> excludedColours = List.of();
        private List<String> excludedMaterials = List.of();
        private Range<Integer> widthMm = Range.any();
        private Range<Integer> depthMm = Range.any();
        private Range<Integer> heightMm = Range.any();
        private Range<Integer> seats = Range.any();
        private Optional<String> series = Optional.empty();
        private Availability availability = Availability.ANY;
        private Order order = Order.RELEVANCE;
        private int limit = 10;

        private Builder() {}

        public Builder concepts(List<ConceptId> wanted) {
            this.concepts = wanted;
            return this;
        }

        public Builder near(List<ConceptId> wanted) {
            this.near = wanted;
            return this;
        }

        public Builder text(String wanted) {
            this.text = wanted;
            return this;
        }

        public Builder price(Range<Money> wanted) {
            this.price = wanted;
            return this;
        }

        public Builder colours(List<String> wanted) {
            this.colours = wanted;
            return this;
        }

        public Builder excludedColours(List<String> wanted) {
            this.excludedColours = wanted;
            return this;
        }

        public Builder excludedMaterials(List<String> wanted) {
            this.excludedMaterials = wanted;
            return this;
        }

        public Builder widthMm(Range<Integer> wanted) {
            this.widthMm = wanted;
            return this;
        }

        public Builder depthMm(Range<Integer> wanted) {
            this.depthMm = wanted;
            return this;
        }

        public Builder heightMm(Range<Integer> wanted) {
            this.heightMm = wanted;
            return this;
        }

        public Builder seats(Range<Integer> wanted) {
            this.seats = wanted;
            return this;
        }

        public Builder series(String wanted) {
            this.series = Optional.of(wanted);
            return this;
        }

        public Builder anySeries() {
            this.series = Optional.empty();
            return this;
        }

        public Builder availability(Availability wanted) {
            this.availability = wanted;
            return this;
        }

        public Builder order(Order wanted) {
            this.order = wanted;
            return this;
        }

        public Builder limit(int wanted) {
            this.limit = wanted;
            return this;
        }

        public CatalogQuery build() {
            return new CatalogQuery(
                    concepts,
                    near,
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
    }
}
