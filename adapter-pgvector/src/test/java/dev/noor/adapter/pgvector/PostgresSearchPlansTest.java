package dev.noor.adapter.pgvector;

import static dev.noor.ports.Tenants.aTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.CatalogTestee;
import dev.noor.ports.catalog.CatalogWriter;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.SearchPlans;
import dev.noor.ports.catalog.SearchPlansContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresSearchPlansTest implements SearchPlansContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final PostgresCatalog catalog = new PostgresCatalog(POSTGRES.database());

    @Override
    public SearchPlans plans() {
        return new PostgresSearchPlans(POSTGRES.database());
    }

    @Override
    public CatalogTestee catalog() {
        return new CatalogTestee() {
            @Override
            public Catalog testee() {
                return catalog;
            }

            @Override
            public CatalogWriter writer() {
                return catalog;
            }
        };
    }

    @Test
    void a_plan_tells_how_rows_are_found_and_how_long_it_took() {
        TenantId tenant = aTenant();
        catalog.upsert(tenant, SyntheticProducts.of(3_000));
        POSTGRES.database().read(handle -> handle.execute("ANALYZE product"));
        CatalogQuery query = CatalogQuery.builder()
                .concepts(List.of(new ConceptId("office chair")))
                .text("mesh")
                .build();

        assertThat(plans().explain(tenant, query))
                .anyMatch(line -> line.contains("product"))
                .anyMatch(line -> line.contains("rows="))
                .anyMatch(line -> line.matches("Execution Time: [0-9.]+ ms"));
    }

    @Test
    void what_is_of_a_kind_a_colour_or_a_series_is_found_by_an_index_that_leaves_others_alone() {
        TenantId tenant = aTenant();
        catalog.upsert(aTenant(), SyntheticProducts.of(9_000));
        catalog.upsert(tenant, SyntheticProducts.of(3_000));
        CatalogQuery chairs = CatalogQuery.builder()
                .concepts(List.of(new ConceptId("office chair")))
                .build();

        for (CatalogQuery query : List.of(
                chairs,
                chairs.toBuilder().near(List.of(new ConceptId("armchair"))).build(),
                CatalogQuery.builder().colours(List.of("black")).text("mesh").build(),
                CatalogQuery.builder().series("NOVO").build())) {
            assertThat(plans().explain(tenant, query))
                    .as(query.toString())
                    .anyMatch(line -> line.contains("product_terms_index"))
                    .noneMatch(line -> line.contains("Seq Scan on product"));
        }
    }
}
