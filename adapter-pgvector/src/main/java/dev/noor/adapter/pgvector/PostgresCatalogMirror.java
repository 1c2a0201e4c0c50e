package dev.noor.adapter.pgvector;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.CatalogMirror;
import dev.noor.ports.catalog.CatalogWriter.UpsertCounts;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.SyncRun;
import dev.noor.ports.catalog.SyncRun.Kind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Runs in {@code sync_run}, each page one transaction: its products in one statement, what it mentioned in one row, and
 * the run's row, which is locked first and tells whether its holder still is the runner.
 */
@Singleton
final class PostgresCatalogMirror implements CatalogMirror {
    private final Database database;
    private final ProductUpsert upsert = new ProductUpsert();
    private final Retirement retirement = new Retirement();

    @Inject
    PostgresCatalogMirror(Database database) {
        this.database = database;
    }

    @Override
    public Start begin(SyncRun fresh, Instant now) {
        return database.transaction(handle -> {
            DataVersion.CATALOGUE.lock(handle, fresh.tenant());
            Optional<Instant> busy = handle.createQuery("""
                            SELECT lease_until FROM sync_run
                            WHERE tenant_id = :tenant AND state = 'RUNNING' AND lease_until > :now
                            """)
                    .bind("tenant", fresh.tenant().value())
                    .bind("now", now)
                    .mapTo(Instant.class)
                    .findOne();
            if (busy.isPresent()) {
                return new Start.Busy(busy.get());
            }
            handle.createUpdate("""
                            UPDATE sync_run SET state = 'STOPPED', ended_at = :now, reason = 'abandoned'
                            WHERE tenant_id = :tenant AND state = 'RUNNING'
                            """)
                    .bind("tenant", fresh.tenant().value())
                    .bind("now", now)
                    .execute();
            Optional<SyncRun> taken = takeUp(handle, fresh, now);
            return taken.<Start>map(Start.TakenUp::new).orElseGet(() -> new Start.Begun(insert(handle, fresh, now)));
        });
    }

    private static Optional<SyncRun> takeUp(Handle handle, SyncRun fresh, Instant now) {
        return handle.createQuery("""
                        UPDATE sync_run
                        SET state = 'RUNNING', epoch = epoch + 1, lease_until = :until, ended_at = NULL, reason = ''
                        WHERE state = 'STOPPED' AND started_at > :since AND id =
                            (SELECT id FROM sync_run WHERE tenant_id = :tenant AND kind = :kind
                             ORDER BY started_at DESC, id LIMIT 1)
                        RETURNING *
                        """)
                .bind("tenant", fresh.tenant().value())
                .bind("kind", fresh.kind().name())
                .bind("since", now.minus(RESUMABLE))
                .bind("until", now.plus(LEASE))
                .map((row, context) -> SyncRows.run(row))
                .findOne();
    }

    private static SyncRun insert(Handle handle, SyncRun fresh, Instant now) {
        return handle.createQuery("""
                        INSERT INTO sync_run (id, tenant_id, kind, state, epoch, lease_until, started_at, changed_after,
                            pages, read, created, updated, unchanged, faulty, retired, faults, reason)
                        VALUES (:id, :tenant, :kind, 'RUNNING', 1, :until, :startedAt, :changedAfter,
                            0, 0, 0, 0, 0, 0, 0, '{}', '')
                        RETURNING *
                        """)
                .bind("id", fresh.id())
                .bind("tenant", fresh.tenant().value())
                .bind("kind", fresh.kind().name())
                .bind("until", now.plus(LEASE))
                .bind("startedAt", fresh.startedAt())
                .bind("changedAfter", fresh.changedAfter().map(Timestamp::from).orElse(null))
                .map((row, context) -> SyncRows.run(row))
                .one();
    }

    @Override
    public SyncRun store(SyncRun run, Leaf leaf, Instant now) {
        return database.transaction(handle -> {
            DataVersion.CATALOGUE.lock(handle, run.tenant());
            hold(handle, run, leaf.number() - 1);
            UpsertCounts counts =
                    leaf.products().isEmpty() ? UpsertCounts.NONE : upsert.run(handle, run.tenant(), leaf.products());
            int retired = retirement.of(
                    handle, run, leaf.withdrawn().stream().map(Sku::folded).toList(), now);
            if (counts.created() + counts.updated() + retired > 0) {
                DataVersion.CATALOGUE.raise(handle, run.tenant());
            }
            remember(handle, run, leaf);
            return handle.createQuery("""
                            UPDATE sync_run
                            SET pages = :page, lease_until = :until, read = read + :read, created = created + :created,
                                updated = updated + :updated, unchanged = unchanged + :unchanged,
                                faulty = faulty + :faulty, retired = retired + :retired,
                                faults = faults || :faults::text[]
                            WHERE id = :id
                            RETURNING *
                            """)
                    .bind("id", run.id())
                    .bind("page", leaf.number())
                    .bind("until", now.plus(LEASE))
                    .bind("read", leaf.read())
                    .bind("created", counts.created())
                    .bind("updated", counts.updated())
                    .bind("unchanged", counts.unchanged())
                    .bind("faulty", leaf.faults().size())
                    .bind("retired", retired)
                    .bindArray("faults", String.class, told(run, leaf))
                    .map((row, context) -> SyncRows.run(row))
                    .one();
        });
    }

    private static List<String> told(SyncRun run, Leaf leaf) {
        return leaf.faults().stream()
                .limit(SyncRun.TOLD_FAULTS - run.faults().size())
                .map(Json::storableText)
                .toList();
    }

    private static void remember(Handle handle, SyncRun run, Leaf leaf) {
        handle.createUpdate(
                        "INSERT INTO sync_page (tenant_id, run_id, page, skus) VALUES (:tenant, :run, :page, :skus)")
                .bind("tenant", run.tenant().value())
                .bind("run", run.id())
                .bind("page", leaf.number())
                .bindArray("skus", String.class, List.copyOf(leaf.mentioned()))
                .execute();
    }

    @Override
    public SyncRun finish(SyncRun run, Instant now) {
        SyncRun done = database.transaction(handle -> {
            DataVersion.CATALOGUE.lock(handle, run.tenant());
            hold(handle, run, run.pages());
            Retirement.Missing missing =
                    run.kind() == Kind.FULL ? retirement.ofMissing(handle, run, now) : Retirement.Missing.NONE;
            if (missing.retired() > 0) {
                DataVersion.CATALOGUE.raise(handle, run.tenant());
            }
            handle.createUpdate("DELETE FROM sync_page WHERE run_id = :id")
                    .bind("id", run.id())
                    .execute();
            return handle.createQuery("""
                            UPDATE sync_run SET state = 'DONE', ended_at = :now, retired = retired + :retired, reason = :reason
                            WHERE id = :id
                            RETURNING *
                            """)
                    .bind("id", run.id())
                    .bind("now", now)
                    .bind("retired", missing.retired())
                    .bind("reason", missing.heldBack())
                    .map((row, context) -> SyncRows.run(row))
                    .one();
        });
        ProductStatistics.afterWriting(
                database, done.counts().created() + done.counts().updated());
        return done;
    }

    private static void hold(Handle handle, SyncRun run, int pages) {
        boolean held = handle.createQuery("""
                        SELECT id FROM sync_run
                        WHERE id = :id AND epoch = :epoch AND state = 'RUNNING' AND pages = :pages
                        FOR UPDATE
                        """)
                .bind("id", run.id())
                .bind("epoch", run.epoch())
                .bind("pages", pages)
                .mapTo(String.class)
                .findOne()
                .isPresent();
        if (!held) {
            throw new PermanentPortException("sync.lost", "another runner has taken the run up");
        }
    }

    @Override
    public void stop(SyncRun run, String reason, Instant now) {
        database.read(handle -> handle.createUpdate("""
                        UPDATE sync_run SET state = 'STOPPED', ended_at = :now, reason = :reason
                        WHERE id = :id AND epoch = :epoch AND state = 'RUNNING'
                        """)
                .bind("id", run.id())
                .bind("epoch", run.epoch())
                .bind("now", now)
                .bind("reason", Json.storableText(reason))
                .execute());
    }

    @Override
    public Set<String> mentioned(SyncRun run) {
        return database.read(handle ->
                new HashSet<>(handle.createQuery("SELECT DISTINCT unnest(skus) FROM sync_page WHERE run_id = :id")
                        .bind("id", run.id())
                        .mapTo(String.class)
                        .list()));
    }

    @Override
    public Set<String> skus(TenantId tenant) {
        return database.read(
                handle -> new HashSet<>(handle.createQuery("SELECT sku_folded FROM product WHERE tenant_id = :tenant")
                        .bind("tenant", tenant.value())
                        .mapTo(String.class)
                        .list()));
    }

    @Override
    public Optional<SyncRun> lastDone(TenantId tenant) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery("""
                                SELECT * FROM sync_run WHERE tenant_id = :tenant AND state = 'DONE'
                                ORDER BY started_at DESC, id LIMIT 1
                                """)
                        .bind("tenant", tenant.value())
                        .map((row, context) -> SyncRows.run(row))
                        .findOne());
    }

    @Override
    public List<SyncRun> runs(TenantId tenant, int limit) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery("""
                                SELECT * FROM sync_run WHERE tenant_id = :tenant
                                ORDER BY started_at DESC, id LIMIT :limit
                                """)
                        .bind("tenant", tenant.value())
                        .bind("limit", limit)
                        .map((row, context) -> SyncRows.run(row))
                        .list());
    }
}
