package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.SearchPlans;
import jakarta.inject.Inject;
import java.util.List;

/** {@code EXPLAIN (ANALYZE, BUFFERS)} of the very statement that a search is answered by. */
final class PostgresSearchPlans implements SearchPlans {
    private final Database database;

    @Inject
    PostgresSearchPlans(Database database) {
        this.database = database;
    }

    @Override
    public List<String> explain(TenantId tenant, CatalogQuery query) {
        return database.read(handle -> new CatalogSearch(tenant, query).plan(handle));
    }
}
