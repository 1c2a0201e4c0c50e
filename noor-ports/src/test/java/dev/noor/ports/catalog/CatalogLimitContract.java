package dev.noor.ports.catalog;

import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static dev.noor.ports.catalog.CatalogFixtures.dirhams;
import static dev.noor.ports.catalog.CatalogQuery.Availability.IN_STOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.money.Money;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kind, price, colour, material, series and stock are limits: what does not state them does not keep them. */
public interface CatalogLimitContract extends CatalogTestee {
    @Test
    default void a_concept_is_found_under_any_one_of_those_asked_for() {
        TenantId tenant = stocking(
                aProduct("A-1").under("office chair", "chair"),
                aProduct("A-2").under("desk"),
                aProduct("A-3").under("sofa"),
                aProduct("A-4"));

        assertThat(found(tenant, query().concepts(List.of(new ConceptId("chair"), new ConceptId("desk")))))
                .containsExactlyInAnyOrder("A-1", "A-2");
    }

    @Test
    default void a_concept_is_not_found_by_a_part_of_its_name() {
        TenantId tenant =
                stocking(aProduct("A-1").under("office chair"), aProduct("A-2").under("chair"));

        assertThat(found(tenant, query().concepts(List.of(new ConceptId("chair")))))
                .containsExactly("A-2");
    }

    @Test
    default void price_bounds_are_inclusive() {
        TenantId tenant = stocking(
                aProduct("A-1").priced(new Money(9_999, Currency.getInstance("AED"))),
                aProduct("A-2").priced(100),
                aProduct("A-3").priced(150),
                aProduct("A-4").priced(200),
                aProduct("A-5").priced(new Money(20_001, Currency.getInstance("AED"))));

        assertThat(found(tenant, query().price(Range.between(dirhams(100), dirhams(200)))))
                .containsExactlyInAnyOrder("A-2", "A-3", "A-4");
        assertThat(found(tenant, query().price(Range.atMost(dirhams(100))))).containsExactlyInAnyOrder("A-1", "A-2");
        assertThat(found(tenant, query().price(Range.atLeast(dirhams(200))))).containsExactlyInAnyOrder("A-4", "A-5");
    }

    @Test
    default void a_price_in_another_currency_does_not_keep_a_price_limit() {
        TenantId tenant = stocking(aProduct("A-1").priced(100));

        Money dollars = new Money(1_000_000, Currency.getInstance("USD"));

        assertThat(found(tenant, query().price(Range.atMost(dollars)))).isEmpty();
    }

    @Test
    default void a_product_has_at_least_one_of_the_colours() {
        TenantId tenant = stocking(
                aProduct("A-1").coloured("black", "grey"),
                aProduct("A-2").coloured("white"),
                aProduct("A-3").coloured("dark blue"),
                aProduct("A-4"));

        assertThat(found(tenant, query().colours(List.of("grey", "white")))).containsExactlyInAnyOrder("A-1", "A-2");
        assertThat(found(tenant, query().colours(List.of("blue")))).isEmpty();
    }

    @Test
    default void a_product_has_none_of_the_excluded_colours() {
        TenantId tenant = stocking(
                aProduct("A-1").coloured("black", "grey"), aProduct("A-2").coloured("white"), aProduct("A-3"));

        assertThat(found(tenant, query().excludedColours(List.of("black", "red"))))
                .containsExactly("A-2");
    }

    @Test
    default void an_excluded_material_stands_neither_in_materials_nor_name_nor_description() {
        TenantId tenant = stocking(
                aProduct("A-1").with("material", "Genuine Leather | steel"),
                aProduct("A-2").named("Leather armchair"),
                aProduct("A-3").described("An armchair in soft leather."),
                aProduct("A-4").with("material", "fabric"),
                aProduct("A-5").with("material", "velvet"));

        assertThat(found(tenant, query().excludedMaterials(List.of("leather", "velvet"))))
                .containsExactly("A-4");
    }

    @Test
    default void a_series_is_the_one_asked_for() {
        TenantId tenant =
                stocking(aProduct("A-1").ofSeries("NOVO"), aProduct("A-2").ofSeries("NOVO Plus"), aProduct("A-3"));

        assertThat(found(tenant, query().series("NOVO"))).containsExactly("A-1");
        assertThat(found(tenant, query().series("novo"))).containsExactly("A-1");
    }

    @Test
    default void names_that_begin_alike_for_long_are_told_apart() {
        String alike = "so long a name ".repeat(20);
        TenantId tenant = stocking(
                aProduct("A-1").coloured(alike + "one").ofSeries(alike + "one"),
                aProduct("A-2").coloured(alike + "two").ofSeries(alike + "two"));

        assertThat(found(tenant, query().colours(List.of(alike + "two")))).containsExactly("A-2");
        assertThat(found(tenant, query().series(alike + "two"))).containsExactly("A-2");
    }

    @Test
    default void in_stock_means_known_to_be_there() {
        TenantId tenant = stocking(
                aProduct("A-1").stocked(new StockLevel.Counted(1)),
                aProduct("A-2").stocked(new StockLevel.Counted(0)),
                aProduct("A-3").stocked(new StockLevel.Flagged(true)),
                aProduct("A-4").stocked(new StockLevel.Flagged(false)),
                aProduct("A-5").stocked(new StockLevel.Unknown()));

        assertThat(found(tenant, query().availability(IN_STOCK))).containsExactlyInAnyOrder("A-1", "A-3");
    }

    @Test
    default void limits_hold_together_and_nothing_is_padded() {
        TenantId tenant = stocking(
                aProduct("A-1").under("desk").coloured("white").priced(500).stocked(new StockLevel.Counted(3)),
                aProduct("A-2").under("desk").coloured("white").priced(900).stocked(new StockLevel.Counted(3)),
                aProduct("A-3").under("desk").coloured("black").priced(500).stocked(new StockLevel.Counted(3)),
                aProduct("A-4").under("sofa").coloured("white").priced(500).stocked(new StockLevel.Counted(3)),
                aProduct("A-5").under("desk").coloured("white").priced(500).stocked(new StockLevel.Counted(0)));
        CatalogQuery.Builder whiteDesk = query().concepts(List.of(new ConceptId("desk")))
                .colours(List.of("white"))
                .price(Range.atMost(dirhams(600)))
                .availability(IN_STOCK);

        assertThat(found(tenant, whiteDesk)).containsExactly("A-1");
        assertThat(found(tenant, whiteDesk.price(Range.atMost(dirhams(100))))).isEmpty();
    }

    private static CatalogQuery.Builder query() {
        return CatalogQuery.builder();
    }
}
