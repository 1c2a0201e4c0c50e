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

/** The products of one tenant at one moment, by folded SKU. Immutable. */
final class Shelf {
    static final Shelf EMPTY = new Shelf(new TreeMap<>());

    private final SortedMap<String, ShelfCard> cards;
    private final Vocabulary vocabulary;
    private final Set<String> modelNames;

    private Shelf(SortedMap<String, ShelfCard> cards) {
        this.cards = cards;
        this.vocabulary = new Vocabulary(
                cards.values().stream().map(card -> card.words().keySet()).toList());
        this.modelNames = cards.values().stream()
                .flatMap(card -> modelNames(card.product()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> modelNames(Product product) {
        boolean namesItself = product.sku().value().codePoints().anyMatch(Character::isLetter);
        return Stream.of(
                        Stream.of(product.name().english()),
                        product.series().stream(),
                        namesItself ? Stream.of(product.sku().value()) : Stream.<String>empty())
                .flatMap(names -> names);
    }

    Set<String> modelNames() {
        return modelNames;
    }

    int size() {
        return cards.size();
    }

    Optional<Product> find(String foldedSku) {
        return Optional.ofNullable(cards.get(foldedSku)).map(ShelfCard::product);
    }

    UpsertCounts countsOf(List<Product> products) {
        UpsertCounts counts = UpsertCounts.NONE;
        Set<String> seen = new HashSet<>();
        for (Product product : products) {
            if (!seen.add(product.sku().folded())) {
                throw new IllegalArgumentException("two products to write have the SKU " + product.sku());
            }
            counts = counts.plus(countOf(product));
        }
        return counts;
    }

    private UpsertCounts countOf(Product product) {
        ShelfCard known = cards.get(product.sku().folded());
        if (known == null) {
            return new UpsertCounts(1, 0, 0);
        }
        return known.product().equals(product) ? new UpsertCounts(0, 0, 1) : new UpsertCounts(0, 1, 0);
    }

    Shelf with(Collection<Product> products) {
        SortedMap<String, ShelfCard> more = new TreeMap<>(cards);
        products.forEach(product -> more.put(product.sku().folded(), ShelfCard.of(product)));
        return new Shelf(more);
    }

    List<Product> search(CatalogQuery query) {
        Limits limits = new Limits(query);
        Relevance relevance = new Relevance(query, vocabulary);
        boolean mustMatch = !limits.any() && !query.text().isBlank();
        return cards.values().stream()
                .filter(card -> limits.keeps(card.product()))
                .map(card -> new Ranked(card.product(), relevance.of(card)))
                .filter(ranked -> !mustMatch || ranked.relevance().matchesText())
                .sorted(order(query.order()))
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
    record ShelfCard(Product product, Map<String, Double> words) {
        static ShelfCard of(Product product) {
            return new ShelfCard(product, Relevance.words(product));
        }
    }

    private record Ranked(Product product, Relevance.Found relevance) {}
}
