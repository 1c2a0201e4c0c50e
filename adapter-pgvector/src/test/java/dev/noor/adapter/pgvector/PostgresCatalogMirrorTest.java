package dev.noor.adapter.pgvector;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogMirror;
import dev.noor.ports.catalog.CatalogMirrorContract;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.StockLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresCatalogMirrorTest implements CatalogMirrorContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public CatalogMirror mirror() {
        return new PostgresCatalogMirror(POSTGRES.database());
    }

    @Override
    public Catalog testee() {
        return new PostgresCatalog(POSTGRES.database());
    }

    @Test
    void prices_and_stocks_are_kept_when_they_change_and_only_then() {
        TenantId tenant = aTenant();
        write(
                tenant,
                aProduct("A-1").priced(100).stocked(new StockLevel.Counted(5)).build());
        write(
                tenant,
                aProduct("A-1").priced(100).stocked(new StockLevel.Counted(5)).build());
        write(
                tenant,
                aProduct("A-1")
                        .priced(100)
                        .stocked(new StockLevel.Counted(5))
                        .named("Other")
                        .build());
        write(
                tenant,
                aProduct("A-1").priced(90).stocked(new StockLevel.Counted(5)).build());
        write(
                tenant,
                aProduct("A-1").priced(90).stocked(new StockLevel.Counted(0)).build());

        List<String> kept = POSTGRES.database()
                .read(handle -> handle.createQuery("""
                        SELECT price_minor || '/' || stock_units FROM product_history
                        WHERE tenant_id = :tenant ORDER BY id
                        """)
                        .bind("tenant", tenant.value())
                        .mapTo(String.class)
                        .list());
        assertThat(kept).containsExactly("10000/5", "9000/5", "9000/0");
    }

    private static void write(TenantId tenant, Product product) {
        new PostgresCatalog(POSTGRES.database()).upsert(tenant, List.of(product));
    }
}
