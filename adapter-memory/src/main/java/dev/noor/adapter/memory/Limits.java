package dev.noor.adapter.memory;

import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.CatalogQuery.Availability;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Range;
import dev.noor.ports.money.Money;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The limits of one query. */
final class Limits {
    private final CatalogQuery query;

    Limits(CatalogQuery query) {
        this.query = query;
    }

    /** Whether the query states any limit. */
    boolean any() {
        boolean measured = Stream.of(query.widthMm(), query.depthMm(), query.heightMm(), query.seats())
                .anyMatch(range -> !range.isAny());
        boolean listed = Stream.of(
                        query.concepts(), query.colours(), query.excludedColours(), query.excludedMaterials())
                .anyMatch(list -> !list.isEmpty());
        return measured
                || listed
                || !query.price().isAny()
                || query.series().isPresent()
                || query.availability() != Availability.ANY;
    }

    boolean keeps(Product product) {
        return keepsKind(product)
                && keepsPrice(product.price())
                && keepsColours(product.colours())
                && keepsMaterials(product)
                && keeps(query.widthMm(), product.dimensions().widthMm())
                && keeps(query.depthMm(), product.dimensions().depthMm())
                && keeps(query.heightMm(), product.dimensions().heightMm())
                && keeps(query.seats(), product.seats())
                && keepsSeries(product)
                && (query.availability() == Availability.ANY || product.stock().inStock());
    }

    private boolean keepsKind(Product product) {
        return query.concepts().isEmpty()
                || isAskedFor(product)
                || product.concepts().stream().limit(1).anyMatch(query.near()::contains);
    }

    private boolean isAskedFor(Product product) {
        return query.concepts().stream().anyMatch(product.concepts()::contains);
    }

    /** 0 for a kind asked for, more the farther a kind is from it. */
    int distance(Product product) {
        return query.concepts().isEmpty() || isAskedFor(product)
                ? 0
                : 1 + query.near().indexOf(product.concepts().getFirst());
    }

    private static boolean keeps(Range<Integer> range, Optional<Integer> stated) {
        return range.isAny() || stated.map(range::contains).orElse(false);
    }

    private boolean keepsPrice(Money price) {
        return Stream.concat(query.price().min().stream(), query.price().max().stream())
                        .allMatch(bound -> bound.currency().equals(price.currency()))
                && query.price().contains(price);
    }

    private boolean keepsColours(List<String> colours) {
        boolean wanted = query.colours().isEmpty() || share(query.colours(), colours);
        boolean spared =
                query.excludedColours().isEmpty() || (!colours.isEmpty() && !share(query.excludedColours(), colours));
        return wanted && spared;
    }

    private boolean keepsMaterials(Product product) {
        return query.excludedMaterials().stream()
                .noneMatch(material -> Stream.of(
                                product.name().texts().values().stream(),
                                product.description().texts().values().stream(),
                                product.attributes().entrySet().stream()
                                        .filter(attribute -> attribute.getKey().contains("material"))
                                        .map(java.util.Map.Entry::getValue))
                        .flatMap(texts -> texts)
                        .anyMatch(text -> Words.stands(material, text)));
    }

    private boolean keepsSeries(Product product) {
        return query.series()
                .map(wanted -> product.series()
                        .map(series -> series.strip().equalsIgnoreCase(wanted.strip()))
                        .orElse(false))
                .orElse(true);
    }

    private static boolean share(Collection<String> left, Collection<String> right) {
        return left.stream().anyMatch(word -> right.stream().anyMatch(word::equalsIgnoreCase));
    }
}
