package dev.noor.ports.catalog;

import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static dev.noor.ports.catalog.CatalogFixtures.dirhams;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.CatalogQuery.Order;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of results is the one asked for, stable, and cut at the limit. */
public interface CatalogOrderContract extends CatalogTestee {
    @Test
    default void cheapest_first_with_ties_by_sku() {
        TenantId tenant = pricedInDisorder();

        assertThat(found(tenant, CatalogQuery.builder().order(Order.PRICE_ASCENDING)))
                .containsExactly("A-4", "A-1", "A-3", "A-2");
    }

    @Test
    default void dearest_first_with_ties_by_sku() {
        TenantId tenant = pricedInDisorder();

        assertThat(found(tenant, CatalogQuery.builder().order(Order.PRICE_DESCENDING)))
                .containsExactly("A-2", "A-1", "A-3", "A-4");
    }

    @Test
    default void equal_relevance_is_ordered_by_sku() {
        TenantId tenant = stocking(
                aProduct("A-3").named("Desk").under("desk"),
                aProduct("A-1").named("Desk").under("desk"),
                aProduct("A-2").named("Desk").under("desk"));

        assertThat(found(tenant, CatalogQuery.builder().concepts(List.of(new ConceptId("desk")))))
                .containsExactly("A-1", "A-2", "A-3");
        assertThat(found(tenant, CatalogQuery.builder().text("desk"))).containsExactly("A-1", "A-2", "A-3");
    }

    @Test
    default void a_price_order_holds_whatever_the_text() {
        TenantId tenant = stocking(
                aProduct("A-1").named("Office desk").priced(900),
                aProduct("A-2").named("Corner sofa").priced(300));

        assertThat(found(
                        tenant,
                        CatalogQuery.builder()
                                .text("office desk")
                                .price(Range.atMost(dirhams(1_000)))
                                .order(Order.PRICE_ASCENDING)))
                .containsExactly("A-2", "A-1");
    }

    @Test
    default void the_limit_cuts_the_same_order() {
        TenantId tenant = pricedInDisorder();

        for (Order order : Order.values()) {
            List<String> all = found(tenant, CatalogQuery.builder().order(order));
            assertThat(found(tenant, CatalogQuery.builder().order(order).limit(2)))
                    .as(order.name())
                    .isEqualTo(all.subList(0, 2));
        }
    }

    @Test
    default void kinds_near_the_one_asked_for_follow_it_nearest_first_in_any_order() {
        TenantId tenant = stocking(
                aProduct("A-1").under("table").priced(10),
                aProduct("A-2").under("desk", "table").priced(20),
                aProduct("A-3").under("corner desk", "desk").priced(40),
                aProduct("A-4").under("laptop table", "table").priced(5),
                aProduct("A-5").under("sofa").priced(1));
        CatalogQuery.Builder corner = CatalogQuery.builder()
                .concepts(List.of(new ConceptId("corner desk")))
                .near(List.of(new ConceptId("desk"), new ConceptId("laptop table")));

        assertThat(found(tenant, corner)).containsExactly("A-3", "A-2", "A-4");
        assertThat(found(tenant, corner.order(Order.PRICE_ASCENDING))).containsExactly("A-3", "A-2", "A-4");
    }

    @Test
    default void the_same_query_gives_the_same_list() {
        TenantId tenant = pricedInDisorder();
        CatalogQuery query = CatalogQuery.builder().text("model").build();

        List<Product> first = testee().search(tenant, query);

        assertThat(first).hasSize(4);
        assertThat(testee().search(tenant, query)).isEqualTo(first);
    }

    private TenantId pricedInDisorder() {
        return stocking(
                aProduct("A-3").priced(200),
                aProduct("A-2").priced(300),
                aProduct("A-4").priced(100),
                aProduct("A-1").priced(200));
    }
}
