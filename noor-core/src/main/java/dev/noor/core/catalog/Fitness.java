package dev.noor.core.catalog;

import dev.noor.core.reading.Reading;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Lexicon;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of what keeps every limit: the kind asked for before kinds near it, then what tells of more of the
 * qualities, counts of parts and size words of the wish, then what costs less where that was wished, then the type most
 * like the words and nearest in meaning, then what seats fewer too many. Thread-safe.
 */
final class Fitness {
    /** What nearness of meaning, −1 to 1, counts beside the likeness of words, 0 to 1. */
    private static final double NEARNESS = 3;

    private final Qualities qualities;
    private final Likeness likeness;

    Fitness(Lexicon lexicon) {
        this.qualities = new Qualities(lexicon);
        this.likeness = new Likeness(lexicon);
    }

    /**
     * What was found, best first, with what tells how well each fits.
     *
     * @param exact so many of them, the first, are of the kind asked for
     * @param told how many of the qualities wished each tells of, by identity: rows are long to compare
     */
    record Ranked(List<Product> products, int exact, Map<Product, Long> told) {
        static final Ranked NOTHING = new Ranked(List.of(), 0, Map.of());

        Ranked only(Predicate<Product> which) {
            List<Product> kept = products.stream().filter(which).toList();
            return new Ranked(kept, (int) ofTheKind().stream().filter(which).count(), told);
        }

        List<Product> ofTheKind() {
            return products.subList(0, exact);
        }

        /** These, then those of the others that are not among them. */
        Ranked and(Ranked others) {
            Map<Product, Long> toldOfAny = new IdentityHashMap<>(others.told);
            toldOfAny.putAll(told);
            return new Ranked(
                    Stream.concat(products.stream(), others.products.stream())
                            .distinct()
                            .toList(),
                    exact,
                    toldOfAny);
        }

        /** The most qualities that one product tells of. */
        long most() {
            return ofTheKind().stream()
                    .mapToLong(product -> told.getOrDefault(product, 0L))
                    .max()
                    .orElse(0);
        }
    }

    /** The products best first; of equal ones in the order in which they were found. */
    Ranked rank(List<Product> found, CatalogQuery query, Wish wish) {
        Reading reading = wish.reading();
        Map<Product, Long> told = told(found, query, reading);
        Likeness.Words words = likeness.words(reading);
        Comparator<Product> order = Comparator.<Product>comparingInt(product -> exactness(product, query))
                .thenComparingLong(product -> -told.getOrDefault(product, 0L))
                .thenComparingInt(product -> nearness(product, query));
        if (query.order() == CatalogQuery.Order.PRICE_ASCENDING) {
            order = order.thenComparing(product -> product.price().toDecimal());
        } else {
            Map<Product, Double> alike = new IdentityHashMap<>();
            Map<String, Double> near = wish.meaning()
                    .nearness(found.stream()
                            .map(product -> product.sku().folded())
                            .collect(Collectors.toSet()));
            found.forEach(product -> alike.put(
                    product,
                    likeness.of(product, words)
                            + NEARNESS * near.getOrDefault(product.sku().folded(), 0.0)));
            order = order.thenComparingDouble(product -> -alike.getOrDefault(product, 0.0))
                    .thenComparingInt(product ->
                            query.seats().isAny() ? 0 : product.seats().orElse(0));
        }
        int exact = (int)
                found.stream().filter(product -> isAskedFor(product, query)).count();
        return new Ranked(found.stream().sorted(order).toList(), exact, told);
    }

    private Map<Product, Long> told(List<Product> found, CatalogQuery query, Reading reading) {
        Qualities.Wished wished = qualities.of(query);
        List<SizeWord> sizes = SizeWord.among(reading.topics());
        Map<Product, Long> told = new IdentityHashMap<>();
        if (!wished.isEmpty()) {
            found.forEach(product -> told.put(product, wished.told(product)));
        }
        List<Product> ofTheKind =
                found.stream().filter(product -> isAskedFor(product, query)).toList();
        for (SizeWord size : sizes) {
            size.described(ofTheKind).forEach(product -> told.merge(product, 1L, Long::sum));
        }
        return told;
    }

    static boolean isAskedFor(Product product, CatalogQuery query) {
        return query.concepts().isEmpty() || query.concepts().stream().anyMatch(product.concepts()::contains);
    }

    private static int exactness(Product product, CatalogQuery query) {
        return isAskedFor(product, query) ? 0 : 1;
    }

    private static int nearness(Product product, CatalogQuery query) {
        if (isAskedFor(product, query)) {
            return 0;
        }
        Optional<ConceptId> kind = product.concepts().stream().findFirst();
        return kind.map(query.near()::indexOf).orElse(Integer.MAX_VALUE);
    }
}
