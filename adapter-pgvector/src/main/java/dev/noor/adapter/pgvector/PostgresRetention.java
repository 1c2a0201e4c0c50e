package dev.noor.adapter.pgvector;

import dev.noor.ports.upkeep.Retention;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Deletes old rows in batches, so that no table is held up; a lock of the transaction keeps others from doing it too.
 */
final class PostgresRetention implements Retention {
    private static final int BATCH = 1_000;
    /** Any number that nothing else locks. */
    static final long LOCK = 0x6e6f6f725f737765L;

    private static final List<String> OLD = List.of(
            old("webhook_reject", "received_at < :limit"),
            old(
                    "turn_attempt",
                    "started_at < :limit AND NOT (conversation_id, lease_epoch) IN"
                            + " (SELECT id, conversation.lease_epoch FROM conversation WHERE lease_owner IS NOT NULL)"),
            old("model_exchange", "kept_at < :limit"),
            old("turn_start", "kept_at < :limit"),
            old("file_link", "until < :limit"),
            old("staff_update", "at < :limit"),
            old("status_event", "received_at < :limit"),
            // The last that is known of a channel or template tells what is news.
            old(
                    "channel_event",
                    "received_at < :limit AND EXISTS (SELECT FROM channel_event AS newer"
                            + " WHERE newer.tenant_id = old.tenant_id AND newer.subject = old.subject"
                            + " AND newer.kind = old.kind AND newer.id > old.id)"),
            old("channel_event", "received_at < :limit AND kind IN ('EDITED', 'DELETED', 'NOTICE')"));

    private final Database database;

    @Inject
    PostgresRetention(Database database) {
        this.database = database;
    }

    private static String old(String table, String which) {
        return "DELETE FROM " + table + " WHERE ctid = ANY (ARRAY(SELECT ctid FROM " + table + " AS old WHERE "
                + which.replace(":limit", "clock_timestamp() - :age::interval") + " LIMIT " + BATCH + "))";
    }

    @Override
    public int sweep(Duration age) {
        return database.transaction(Pool.ADMIN, handle -> isAlone(handle) ? sweep(handle, age) : 0);
    }

    private static boolean isAlone(Handle handle) {
        return handle.createQuery("SELECT pg_try_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(boolean.class)
                .one();
    }

    private static int sweep(Handle handle, Duration age) {
        return OLD.stream()
                .mapToInt(delete ->
                        handle.createUpdate(delete).bind("age", age.toString()).execute())
                .sum();
    }
}
