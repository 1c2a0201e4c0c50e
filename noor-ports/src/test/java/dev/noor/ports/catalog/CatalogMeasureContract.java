package dev.noor.ports.catalog;

import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import org.junit.jupiter.api.Test;

/** Measures and seats are limits with inclusive bounds; an unknown measure keeps none. */
public interface CatalogMeasureContract extends CatalogTestee {
    @Test
    default void width_is_a_limit() {
        TenantId tenant = stocking(
                aProduct("A-1").wide(1_200),
                aProduct("A-2").wide(1_600),
                aProduct("A-3").deep(1_200),
                aProduct("A-4"));

        assertThat(found(tenant, CatalogQuery.builder().widthMm(Range.atMost(1_200))))
                .containsExactly("A-1");
        assertThat(found(tenant, CatalogQuery.builder().widthMm(Range.atLeast(1_201))))
                .containsExactly("A-2");
        assertThat(found(tenant, CatalogQuery.builder().widthMm(Range.between(1_200, 1_600))))
                .containsExactlyInAnyOrder("A-1", "A-2");
    }

    @Test
    default void depth_is_a_limit() {
        TenantId tenant = stocking(
                aProduct("A-1").deep(600),
                aProduct("A-2").deep(800),
                aProduct("A-3").wide(600),
                aProduct("A-4"));

        assertThat(found(tenant, CatalogQuery.builder().depthMm(Range.between(500, 600))))
                .containsExactly("A-1");
    }

    @Test
    default void height_is_a_limit() {
        TenantId tenant = stocking(
                aProduct("A-1").high(720),
                aProduct("A-2").high(1_280),
                aProduct("A-3").wide(720),
                aProduct("A-4"));

        assertThat(found(tenant, CatalogQuery.builder().heightMm(Range.between(720, 760))))
                .containsExactly("A-1");
    }

    @Test
    default void the_number_of_seats_is_a_limit() {
        TenantId tenant = stocking(
                aProduct("A-1").seating(4),
                aProduct("A-2").seating(6),
                aProduct("A-3").seating(8),
                aProduct("A-4"));

        assertThat(found(tenant, CatalogQuery.builder().seats(Range.between(6, 6))))
                .containsExactly("A-2");
        assertThat(found(tenant, CatalogQuery.builder().seats(Range.atLeast(6))))
                .containsExactlyInAnyOrder("A-2", "A-3");
    }
}
