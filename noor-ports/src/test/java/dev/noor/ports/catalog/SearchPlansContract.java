package dev.noor.ports.catalog;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static dev.noor.ports.catalog.CatalogFixtures.dirhams;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link SearchPlans} must pass. */
public interface SearchPlansContract {
    SearchPlans plans();

    /** Both doors over the data that the plans are of. */
    CatalogTestee catalog();

    @Test
    default void every_query_has_a_plan_whether_it_finds_something_or_not() {
        TenantId tenant = catalog().stocking(aProduct("A-1").under("desk"));
        List<CatalogQuery> queries = List.of(
                CatalogQuery.builder().build(),
                CatalogQuery.builder().text("oak desk").build(),
                CatalogQuery.builder().text("!?").build(),
                CatalogQuery.builder()
                        .concepts(List.of(new ConceptId("desk")))
                        .near(List.of(new ConceptId("table")))
                        .text("oka dsek")
                        .price(Range.atMost(dirhams(500)))
                        .colours(List.of("black"))
                        .excludedMaterials(List.of("glass"))
                        .widthMm(Range.atMost(1_400))
                        .build());

        for (CatalogQuery query : queries) {
            assertThat(plans().explain(tenant, query)).isNotEmpty().allMatch(line -> !line.isBlank());
            assertThat(plans().explain(aTenant(), query)).isNotEmpty();
        }
    }

    @Test
    default void to_explain_changes_nothing() {
        TenantId tenant = catalog().stocking(aProduct("A-1").under("desk"));
        CatalogQuery query =
                CatalogQuery.builder().concepts(List.of(new ConceptId("desk"))).build();

        plans().explain(tenant, query);

        assertThat(CatalogFixtures.skus(catalog().testee().search(tenant, query)))
                .containsExactly("A-1");
    }
}
