package dev.noor.core.catalog;

import dev.noor.core.reading.Concepts;
import dev.noor.core.reading.Reading;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Range;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Tenant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what a reading asks for among the products of one tenant. Every stated limit is kept. What follows where there
 * is little of it: the same kind in other series, and kinds near it. Near kinds stand alone only where the catalogue
 * has none of the kind at all or where a series was named: a pink meeting table that nobody sells is answered with
 * nothing. Seats are a limit only where a catalogue states them. Thread-safe.
 */
public final class ProductSearch {
    private final Catalog catalog;
    private final Tenant tenant;
    private final Concepts concepts;
    private final Qualities qualities;

    public ProductSearch(Catalog catalog, Tenant tenant) {
        this.catalog = catalog;
        this.tenant = tenant;
        this.concepts = new Concepts(tenant.lexicon());
        this.qualities = new Qualities(tenant.lexicon());
    }

    /** At most {@code limit} products, best first; empty when nothing fits or nothing is asked of a catalogue. */
    public List<Product> find(Reading reading, int limit) {
        boolean ours = reading.gloss().stream()
                .filter(concepts::knows)
                .findFirst()
                .map(concepts::isOurs)
                .orElse(true);
        if (!ours) {
            return List.of();
        }
        return CatalogQueries.from(reading, tenant.currency())
                .map(query -> query.limit(limit).build())
                .map(query ->
                        query.concepts().isEmpty() && query.series().isEmpty() ? named(query, reading) : find(query))
                .orElse(List.of());
    }

    /**
     * Products of no kind that is known are found by their words alone, which they must have whatever else is stated;
     * features and materials are no names of things.
     */
    private List<Product> named(CatalogQuery query, Reading reading) {
        String names = query.text();
        for (SlotName quality : List.of(SlotName.FEATURE, SlotName.SHAPE)) {
            for (String value : reading.slots(quality)) {
                names = (" " + names + " ").replace(" " + value + " ", " ").strip();
            }
        }
        if (names.isEmpty()) {
            return List.of();
        }
        CatalogQuery words =
                CatalogQuery.builder().text(names).limit(CatalogQuery.MAX_LIMIT).build();
        Set<Product> having = Set.copyOf(catalog.search(tenant.id(), words));
        CatalogQuery stated = query.toBuilder().limit(CatalogQuery.MAX_LIMIT).build();
        return search(stated).stream()
                .filter(having::contains)
                .limit(query.limit())
                .toList();
    }

    private List<Product> find(CatalogQuery query) {
        List<Product> exact = ofKind(query);
        if (exact.isEmpty() && !query.seats().isAny()) {
            exact = ofKind(query.toBuilder().seats(Range.any()).build()).stream()
                    .filter(product -> product.seats().isEmpty())
                    .toList();
        }
        if (exact.isEmpty() || exact.size() >= query.limit() || query.series().isEmpty()) {
            return exact;
        }
        Set<Product> more = new LinkedHashSet<>(exact);
        more.addAll(ofKind(query.toBuilder().anySeries().build()));
        return more.stream().limit(query.limit()).toList();
    }

    private List<Product> ofKind(CatalogQuery query) {
        List<ConceptId> near = query.concepts().stream()
                .flatMap(concept -> concepts.near(concept.value()).stream())
                .map(ConceptId::new)
                .toList();
        List<Product> found = search(query.toBuilder().near(near).build());
        boolean anyExact = found.stream().anyMatch(product -> isAskedFor(product, query));
        if (!found.isEmpty() && !anyExact && query.series().isEmpty() && isSold(query.concepts())) {
            return List.of();
        }
        return query.order() == CatalogQuery.Order.PRICE_ASCENDING ? cheapestFirst(found) : found;
    }

    private List<Product> search(CatalogQuery query) {
        List<String> wished = qualities.of(query);
        boolean bySize = StatedSizes.asked(query);
        boolean byRelevance = query.order() == CatalogQuery.Order.RELEVANCE;
        if (!bySize && (!byRelevance || wished.isEmpty() && query.seats().isAny())) {
            return catalog.search(tenant.id(), query);
        }
        CatalogQuery.Builder wider = query.toBuilder().limit(CatalogQuery.MAX_LIMIT);
        if (bySize) {
            wider.widthMm(Range.any()).depthMm(Range.any());
        }
        Stream<Product> found = catalog.search(tenant.id(), wider.build()).stream()
                .filter(product -> !bySize || StatedSizes.keeps(product, query));
        Stream<Product> ordered = byRelevance ? found.sorted(fittest(query, wished)) : found;
        return ordered.limit(query.limit()).toList();
    }

    /** What tells of more of the qualities asked for comes first, then what seats fewer too many. */
    private Comparator<Product> fittest(CatalogQuery query, List<String> wished) {
        return Comparator.comparingLong((Product product) -> -qualities.told(wished, product))
                .thenComparing(
                        product -> query.seats().isAny() ? 0 : product.seats().orElse(0));
    }

    private static boolean isAskedFor(Product product, CatalogQuery query) {
        return query.concepts().isEmpty() || query.concepts().stream().anyMatch(product.concepts()::contains);
    }

    private boolean isSold(List<ConceptId> kinds) {
        CatalogQuery any = CatalogQuery.builder().concepts(kinds).limit(1).build();
        return !catalog.search(tenant.id(), any).isEmpty();
    }

    private static List<Product> cheapestFirst(List<Product> found) {
        List<Product> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(product -> product.price().toDecimal()));
        return List.copyOf(sorted);
    }
}
