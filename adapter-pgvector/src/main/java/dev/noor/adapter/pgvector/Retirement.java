package dev.noor.adapter.pgvector;

import dev.noor.ports.catalog.SyncRun;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Moves products out of the mirror: no search finds them any more, and what they were is kept. */
final class Retirement {
    private static final String MOVE = """
            WITH gone AS (
                DELETE FROM product WHERE tenant_id = :tenant AND %s RETURNING *
            ), kept AS (
                INSERT INTO product_retired (tenant_id, sku_folded, run_id, retired_at, product)
                SELECT tenant_id, sku_folded, :run, :now, to_jsonb(gone) - 'document' FROM gone
                ON CONFLICT DO NOTHING
            )
            SELECT count(*) FROM gone
            """;
    private static final String NAMED = MOVE.formatted("sku_folded = ANY (:skus)");
    private static final String MISSING = MOVE.formatted("""
            NOT EXISTS (
                SELECT FROM (SELECT unnest(skus) AS sku FROM sync_page WHERE run_id = :run) AS mentioned
                WHERE mentioned.sku = product.sku_folded)
            """);

    /**
     * What came of products that no page mentioned.
     *
     * @param heldBack why they were all kept; empty when they were not
     */
    record Missing(int retired, String heldBack) {
        static final Missing NONE = new Missing(0, "");
    }

    /** Retires those of these folded SKUs that are there. */
    int of(Handle handle, SyncRun run, List<String> skus, Instant now) {
        if (skus.isEmpty()) {
            return 0;
        }
        return handle.createQuery(NAMED)
                .bind("tenant", run.tenant().value())
                .bind("run", run.id())
                .bind("now", now)
                .bindArray("skus", String.class, skus)
                .mapTo(int.class)
                .one();
    }

    Missing ofMissing(Handle handle, SyncRun run, Instant now) {
        int mentioned =
                handle.createQuery("""
                        SELECT count(DISTINCT sku) FROM sync_page, unnest(skus) AS sku WHERE run_id = :run
                        """).bind("run", run.id()).mapTo(int.class).one();
        int all = handle.createQuery("SELECT count(*) FROM product WHERE tenant_id = :tenant")
                .bind("tenant", run.tenant().value())
                .mapTo(int.class)
                .one();
        if (mentioned * 2L < all) {
            return new Missing(
                    0, "only " + mentioned + " items in the inventory and " + all + " products here: none was retired");
        }
        return new Missing(
                handle.createQuery(MISSING)
                        .bind("tenant", run.tenant().value())
                        .bind("run", run.id())
                        .bind("now", now)
                        .mapTo(int.class)
                        .one(),
                "");
    }
}
