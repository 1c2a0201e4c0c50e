package dev.noor.adapter.memory;

import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.CatalogWriter.UpsertCounts;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The products of one tenant at one moment, by folded SKU. What it holds does not change. */
final class Shelf {
    static final Shelf EMPTY = new Shelf(new TreeMap<>());

    private final SortedMap<String, ShelfCard> cards;
    // Made on first reading: an import writes many shelves that nobody reads.
    private @Nullable Index index;

    private Shelf(SortedMap<String, ShelfCard> cards) {
        this.cards = cards;
    }

    private synchronized Index index() {
        Index made = index;
        if (made == null) {
            made = Index.of(cards.values());
            index = made;
        }
        return made;
    }

    Set<String> modelNames() {
        return index().modelNames();
    }

    int size() {
        return cards.size();
    }

    Optional<Product> find(String foldedSku) {
        return Optional.ofNullable(cards.get(foldedSku)).map(ShelfCard::product);
    }

    List<Product> after(String foldedSku, int limit) {
        return cards.tailMap(foldedSku + '\0').values().stream()
                .limit(limit)
                .map(ShelfCard::product)
                .toList();
    }

    UpsertCounts countsOf(List<Product> products) {
        UpsertCounts counts = UpsertCounts.NONE;
        Set<String> seen = new HashSet<>();
        for (Product product : products) {
            String foldedSku = product.sku().folded();
            if (!seen.add(foldedSku)) {
                throw new IllegalArgumentException("two products to write have the SKU " + product.sku());
            }
            counts = counts.plus(countOf(product, cards.get(foldedSku)));
        }
        return counts;
    }

    private static UpsertCounts countOf(Product product, @Nullable ShelfCard known) {
        if (known == null) {
            return new UpsertCounts(1, 0, 0);
        }
        return known.product().equals(product) ? new UpsertCounts(0, 0, 1) : new UpsertCounts(0, 1, 0);
    }

    Shelf with(Collection<Product> products) {
        SortedMap<String, ShelfCard> more = new TreeMap<>(cards);
        products.stream().map(ShelfCard::of).forEach(card -> more.put(card.foldedSku(), card));
        return new Shelf(more);
    }

    Shelf without(Collection<String> foldedSkus) {
        SortedMap<String, ShelfCard> fewer = new TreeMap<>(cards);
        fewer.keySet().removeAll(foldedSkus);
        return new Shelf(fewer);
    }

    Set<String> skus() {
        return Set.copyOf(cards.keySet());
    }

    List<Product> search(CatalogQuery query) {
        Limits limits = new Limits(query);
        Relevance relevance = new Relevance(query, index().vocabulary());
        boolean mustMatch = !limits.any() && !query.text().isBlank();
        return cards.values().stream()
                .filter(card -> limits.keeps(card.product()))
                .map(card -> new Ranked(card.product(), relevance.of(card)))
                .filter(ranked -> !mustMatch || ranked.relevance().matchesText())
                .sorted(Comparator.comparingInt((Ranked ranked) -> limits.distance(ranked.product()))
                        .thenComparing(order(query.order())))
                .limit(query.limit())
                .map(Ranked::product)
                .toList();
    }

    private static Comparator<Ranked> order(CatalogQuery.Order order) {
        Comparator<Ranked> byPrice =
                Comparator.comparing(ranked -> ranked.product().price().toDecimal());
        Comparator<Ranked> first = switch (order) {
            case RELEVANCE ->
                Comparator.comparingDouble((Ranked ranked) -> ranked.relevance().score())
                        .reversed();
            case PRICE_ASCENDING -> byPrice;
            case PRICE_DESCENDING -> byPrice.reversed();
        };
        return first.thenComparing(ranked -> ranked.product().sku(), Comparator.comparing(Sku::value));
    }

    /** A product as it is searched: the words it is found by, each with the weight of the best place it stands in. */
    record ShelfCard(Product product, String foldedSku, Map<String, Double> words) {
        static ShelfCard of(Product product) {
            return new ShelfCard(product, product.sku().folded(), Relevance.words(product));
        }
    }

    private record Index(Vocabulary vocabulary, Set<String> modelNames) {
        static Index of(Collection<ShelfCard> cards) {
            return new Index(
                    new Vocabulary(
                            cards.stream().map(card -> card.words().keySet()).toList()),
                    cards.stream().flatMap(card -> names(card.product())).collect(Collectors.toUnmodifiableSet()));
        }

        private static Stream<String> names(Product product) {
            boolean namesItself = product.sku().value().codePoints().anyMatch(Character::isLetter);
            return Stream.of(
                            Stream.of(product.name().english()),
                            product.series().stream(),
                            namesItself ? Stream.of(product.sku().value()) : Stream.<String>empty())
                    .flatMap(names -> names);
        }
    }

    private record Ranked(Product product, Relevance.Found relevance) {}
}
