package dev.noor.core.catalog;

import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.Range;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A stated limit that can be given up when nothing keeps them all, in the order in which customers mind least. What is
 * asked for, its kind or model, is never given up.
 */
public enum Relaxation {
    STOCK(
            query -> query.availability() == CatalogQuery.Availability.IN_STOCK,
            query -> query.availability(CatalogQuery.Availability.ANY)),
    COLOUR(
            query -> !query.colours().isEmpty() || !query.excludedColours().isEmpty(),
            query -> query.colours(List.of()).excludedColours(List.of())),
    PRICE(query -> !query.price().isAny(), query -> query.price(Range.any()).order(CatalogQuery.Order.PRICE_ASCENDING)),
    SIZE(
            query -> !(query.widthMm().isAny()
                    && query.depthMm().isAny()
                    && query.heightMm().isAny()),
            query -> query.widthMm(Range.any()).depthMm(Range.any()).heightMm(Range.any())),
    SEATS(query -> !query.seats().isAny(), query -> query.seats(Range.any())),
    MATERIAL(query -> !query.excludedMaterials().isEmpty(), query -> query.excludedMaterials(List.of()));

    private final Predicate<CatalogQuery> stated;
    private final UnaryOperator<CatalogQuery.Builder> without;

    Relaxation(Predicate<CatalogQuery> stated, UnaryOperator<CatalogQuery.Builder> without) {
        this.stated = stated;
        this.without = without;
    }

    /** The limits that a query states, those minded least first. */
    public static List<Relaxation> of(CatalogQuery query) {
        return Arrays.stream(values())
                .filter(relaxation -> relaxation.stated.test(query))
                .toList();
    }

    /** The query without this one limit. */
    public CatalogQuery relax(CatalogQuery query) {
        return without.apply(query.toBuilder()).build();
    }
}
