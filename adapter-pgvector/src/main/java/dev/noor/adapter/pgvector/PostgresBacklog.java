package dev.noor.adapter.pgvector;

import dev.noor.ports.pipeline.Backlog;
import jakarta.inject.Inject;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;

/** Counts by partial indexes, so that what is done costs nothing. */
final class PostgresBacklog implements Backlog {
    private final Database database;

    @Inject
    PostgresBacklog(Database database) {
        this.database = database;
    }

    @Override
    public Counts count() {
        return database.read(
                Pool.ADMIN,
                handle -> new Counts(
                        count(handle, "work_due_at IS NOT NULL AND lease_owner IS NULL"),
                        count(handle, "lease_owner IS NOT NULL"),
                        outgoing(handle)));
    }

    private static long count(Handle handle, String condition) {
        return handle.createQuery("SELECT count(*) FROM conversation WHERE " + condition)
                .mapTo(long.class)
                .one();
    }

    private static Map<String, Long> outgoing(Handle handle) {
        return handle.createQuery("""
                        SELECT lower(state) AS state, count(*) AS messages FROM outbound_message
                        WHERE state IN ('PENDING', 'SENDING') GROUP BY 1
                        UNION ALL
                        SELECT lower(state), count(*) FROM outbound_message
                        WHERE state IN ('UNKNOWN', 'FAILED', 'DEAD', 'HELD') GROUP BY 1
                        """)
                .setMapKeyColumn("state")
                .setMapValueColumn("messages")
                .collectInto(new GenericType<Map<String, Long>>() {});
    }
}
