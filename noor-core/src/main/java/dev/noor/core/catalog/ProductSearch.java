package dev.noor.core.catalog;

import dev.noor.core.meaning.Meanings;
import dev.noor.core.reading.Concepts;
import dev.noor.core.reading.Item;
import dev.noor.core.reading.Reading;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Range;
import dev.noor.ports.embedding.VectorKind;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.reading.TextLanguage;
import dev.noor.ports.tenant.Tenant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what a reading asks for among the products of one tenant. Every stated limit is kept. What follows where there
 * is little of it: the same kind in other series, and kinds near it. Near kinds stand alone only where the catalogue
 * has none of the kind at all or where a series was named: a pink meeting table that nobody sells is answered with
 * nothing. Seats are a limit only where a catalogue states them. Of a word with several meanings, such as "шкаф", that
 * one comes first of which the tenant has what is wished. Thread-safe.
 */
public final class ProductSearch {
    private final Catalog catalog;
    private final Tenant tenant;
    private final Concepts concepts;
    private final Fitness fitness;
    private final Meanings meanings;

    public ProductSearch(Catalog catalog, Tenant tenant, Meanings meanings) {
        this.meanings = meanings;
        this.catalog = catalog;
        this.tenant = tenant;
        this.concepts = new Concepts(tenant.lexicon());
        this.fitness = new Fitness(tenant.lexicon());
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
        Wish wish = new Wish(reading, meanings.of(english(reading), tenant.id(), VectorKind.PRODUCT));
        Optional<Item> item = asked(reading);
        Optional<CatalogQuery> stated = CatalogQueries.from(reading, item, tenant.currency())
                .map(query -> query.limit(limit).build());
        if (stated.isEmpty()) {
            return List.of();
        }
        CatalogQuery query = stated.get();
        if (query.concepts().isEmpty() && query.series().isEmpty()) {
            return named(query, wish);
        }
        Stream<Product> found = anyMeaning(query, item.map(Item::others).orElse(List.of()), wish);
        return cheapestFirst(found.distinct().limit(limit).toList(), query, wish);
    }

    /** The first thing named; a series named apart from it is its series: "sofa, the KIVIK". */
    private static Optional<Item> asked(Reading reading) {
        Optional<Item> first = reading.items().stream().findFirst();
        Optional<String> series = reading.items().stream()
                .skip(1)
                .filter(item -> item.product().isEmpty())
                .flatMap(item -> item.model().stream())
                .filter(CatalogQueries::isSeries)
                .findFirst();
        return first.map(item -> item.model().isPresent()
                ? item
                : new Item(item.product(), item.others(), series, item.quantity(), item.reference()));
    }

    /** A wish in English: as it stands, or as it was read. */
    private static String english(Reading reading) {
        boolean english = reading.language() == TextLanguage.ENGLISH;
        return english ? reading.text() : String.join(" ", reading.gloss());
    }

    private Stream<Product> anyMeaning(CatalogQuery query, List<ConceptId> others, Wish wish) {
        List<Fitness.Ranked> meanings = new ArrayList<>(List.of(find(query, wish)));
        for (ConceptId other : others) {
            meanings.add(find(query.toBuilder().concepts(List.of(other)).build(), wish));
        }
        meanings.sort(Comparator.comparingLong((Fitness.Ranked ranked) -> -ranked.most())
                .thenComparingInt(ranked -> -ranked.exact()));
        Stream<Product> exact = meanings.stream().flatMap(ranked -> ranked.ofTheKind().stream());
        Stream<Product> near = meanings.stream().flatMap(ranked -> ranked.products().stream());
        return Stream.concat(exact, near);
    }

    /**
     * Products of no kind that is known are found by their words alone, which they must have whatever else is stated;
     * features and materials are no names of things.
     */
    private List<Product> named(CatalogQuery query, Wish wish) {
        String names = query.text();
        for (SlotName quality : List.of(SlotName.FEATURE, SlotName.SHAPE)) {
            for (String value : wish.reading().slots(quality)) {
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
        return fitness.rank(search(stated), stated, wish).products().stream()
                .filter(having::contains)
                .limit(query.limit())
                .toList();
    }

    private Fitness.Ranked find(CatalogQuery query, Wish wish) {
        Fitness.Ranked exact = ofKind(query, wish);
        if (exact.products().isEmpty() && !query.seats().isAny()) {
            Fitness.Ranked unstated =
                    ofKind(query.toBuilder().seats(Range.any()).build(), wish);
            exact = unstated.only(product -> product.seats().isEmpty());
        }
        boolean enough = exact.products().size() >= query.limit();
        if (exact.products().isEmpty() || enough || query.series().isEmpty()) {
            return exact;
        }
        return exact.and(ofKind(query.toBuilder().anySeries().build(), wish));
    }

    private Fitness.Ranked ofKind(CatalogQuery query, Wish wish) {
        List<ConceptId> near = query.concepts().stream()
                .flatMap(concept -> concepts.near(concept.value()).stream())
                .map(ConceptId::new)
                .toList();
        CatalogQuery wider = query.toBuilder().near(near).build();
        List<Product> found = search(wider);
        boolean anyExact = found.stream().anyMatch(product -> Fitness.isAskedFor(product, query));
        if (!found.isEmpty() && !anyExact && query.series().isEmpty() && isSold(query.concepts())) {
            return Fitness.Ranked.NOTHING;
        }
        return fitness.rank(found, wider, wish);
    }

    /** Everything that keeps the limits, as many as a search returns at most, for ranking here. */
    private List<Product> search(CatalogQuery query) {
        boolean bySize = StatedSizes.asked(query);
        CatalogQuery.Builder wider = query.toBuilder().limit(CatalogQuery.MAX_LIMIT);
        if (bySize) {
            wider.widthMm(Range.any()).depthMm(Range.any());
        }
        return catalog.search(tenant.id(), wider.build()).stream()
                .filter(product -> !bySize || StatedSizes.keeps(product, query))
                .toList();
    }

    private boolean isSold(List<ConceptId> kinds) {
        CatalogQuery any = CatalogQuery.builder().concepts(kinds).limit(1).build();
        return !catalog.search(tenant.id(), any).isEmpty();
    }

    /** Cheap wishes come cheapest first, unless what is wished besides tells the products apart. */
    private List<Product> cheapestFirst(List<Product> found, CatalogQuery query, Wish wish) {
        boolean cheap = query.order() == CatalogQuery.Order.PRICE_ASCENDING;
        if (!cheap || fitness.rank(found, query, wish).most() > 0) {
            return found;
        }
        return found.stream()
                .sorted(Comparator.comparing(product -> product.price().toDecimal()))
                .toList();
    }
}
