package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockAges;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.generic.GenericType;

/** {@code product_history} tells when something changed, {@code sync_run} when all of it was compared. */
final class PostgresStockAges implements StockAges {
    private static final GenericType<Map<String, Instant>> AGES = new GenericType<>() {};

    private final Database database;

    @Inject
    PostgresStockAges(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, Instant> of(TenantId tenant, List<Sku> skus) {
        return database.read(handle -> handle.createQuery("""
                        WITH pass AS (
                            SELECT started_at, ended_at FROM sync_run
                            WHERE tenant_id = :tenant AND kind = 'FULL' AND state = 'DONE'
                            -- whose items were all read, and which took out what it did not find
                            AND faulty = 0 AND reason = ''
                            ORDER BY started_at DESC LIMIT 1
                        ), changed AS (
                            SELECT sku_folded, (SELECT max(since) FROM product_history AS known
                                WHERE known.tenant_id = :tenant AND known.sku_folded = product.sku_folded) AS since
                            FROM product WHERE tenant_id = :tenant AND sku_folded = ANY (:skus)
                        )
                        SELECT * FROM (
                            SELECT sku_folded,
                                -- what was written behind the pass need not have been in the inventory at all
                                greatest(since, CASE WHEN since > ended_at THEN NULL ELSE started_at END) AS as_of
                            FROM changed LEFT JOIN pass ON true
                        ) AS known WHERE as_of IS NOT NULL
                        """)
                .bind("tenant", tenant.value())
                .bindArray("skus", String.class, skus.stream().map(Sku::folded).toList())
                .setMapKeyColumn("sku_folded")
                .setMapValueColumn("as_of")
                .collectInto(AGES));
    }
}
