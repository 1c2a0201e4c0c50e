package dev.noor.adapter.pgvector;

import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.Replicas;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;

/** {@code replica}, and the leases of those that are silent. */
final class PostgresReplicas implements Replicas {
    private final Database database;

    @Inject
    PostgresReplicas(Database database) {
        this.database = database;
    }

    @Override
    public void beat(ReplicaId replica) {
        database.transaction(Pool.ADMIN, handle -> {
            handle.createUpdate("""
                            INSERT INTO replica (id) VALUES (:id)
                            ON CONFLICT (id) DO UPDATE SET seen_at = clock_timestamp()
                            """).bind("id", replica.value()).execute();
            return free(handle);
        });
    }

    @Override
    public void leave(ReplicaId replica) {
        database.transaction(Pool.ADMIN, handle -> {
            handle.createUpdate("DELETE FROM replica WHERE id = :id")
                    .bind("id", replica.value())
                    .execute();
            return free(handle);
        });
    }

    /**
     * Frees what the silent hold. Raising the epoch keeps one that was only slow from changing anything later. A
     * sending is not freed: whether it reached the channel is for its own lease to tell.
     */
    private static int free(Handle handle) {
        handle.execute("DELETE FROM replica WHERE seen_at < clock_timestamp() - interval '1 hour'");
        return handle.createUpdate("""
                        WITH silent AS (
                            SELECT id FROM conversation WHERE lease_owner IS NOT NULL
                            AND lease_owner NOT IN (
                                SELECT id FROM replica WHERE seen_at > clock_timestamp() - interval '5 s')
                            ORDER BY id FOR UPDATE SKIP LOCKED
                        )
                        UPDATE conversation AS freed SET lease_owner = NULL, lease_until = NULL,
                            lease_epoch = lease_epoch + 1, work_due_at = clock_timestamp(),
                            work_deadline_at = coalesce(work_deadline_at, clock_timestamp())
                        FROM silent WHERE freed.id = silent.id
                        """).execute();
    }
}
