package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.AllProducts;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** {@code product} by its key, page by page. */
@Singleton
final class PostgresAllProducts implements AllProducts {
    private final Database database;

    @Inject
    PostgresAllProducts(Database database) {
        this.database = database;
    }

    @Override
    public String state(TenantId tenant) {
        return database.read(handle -> String.valueOf(DataVersion.CATALOGUE.of(handle, tenant)));
    }

    @Override
    public List<Product> after(TenantId tenant, Optional<Sku> last, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM product WHERE tenant_id = :tenant AND sku_folded > :last
                        ORDER BY sku_folded LIMIT :limit
                        """)
                .bind("tenant", tenant.value())
                .bind("last", last.map(Sku::folded).orElse(""))
                .bind("limit", limit)
                .map((row, context) -> ProductRow.product(row))
                .list());
    }
}
