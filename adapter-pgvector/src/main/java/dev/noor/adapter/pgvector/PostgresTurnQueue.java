package dev.noor.adapter.pgvector;

import dev.noor.adapter.pgvector.TurnRows.Handing;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationStore.CommitResult;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.TurnLease;
import dev.noor.ports.pipeline.TurnQueue;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReportWriter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * The epoch of a conversation is the fence: every statement of a lease names it, and taking a conversation away raises
 * it. While a conversation is leased it is due when the lease ends, so that claims need not look at it.
 */
@Singleton
final class PostgresTurnQueue implements TurnQueue {
    private static final String LEASE_TIME = LEASE.toString();

    private final Database database;
    private final TurnReportWriter codec;

    @Inject
    PostgresTurnQueue(Database database, TurnReportWriter codec) {
        this.database = database;
        this.codec = codec;
    }

    @Override
    public Optional<TurnLease> claim(ReplicaId by) {
        return database.read(handle -> handle.createQuery("""
                        WITH due AS (
                            SELECT id FROM conversation
                            WHERE work_due_at <= clock_timestamp()
                            AND (lease_until IS NULL OR lease_until < clock_timestamp())
                            ORDER BY work_due_at FOR UPDATE SKIP LOCKED LIMIT 1
                        ), claimed AS (
                            UPDATE conversation AS taken SET lease_owner = :replica, lease_epoch = lease_epoch + 1,
                                attempts = attempts + 1, lease_until = clock_timestamp() + :lease::interval,
                                work_due_at = clock_timestamp() + :lease::interval
                            FROM due WHERE taken.id = due.id
                            RETURNING taken.id, tenant_id, lease_epoch, attempts
                        ), noted AS (
                            INSERT INTO turn_attempt (conversation_id, lease_epoch, tenant_id, replica, attempt)
                            SELECT id, lease_epoch, tenant_id, :replica, attempts FROM claimed
                        )
                        SELECT * FROM claimed
                        """)
                .bind("replica", by.value())
                .bind("lease", LEASE_TIME)
                .map((row, context) -> new TurnLease(
                        new TenantId(row.getString("tenant_id")),
                        new ConversationId(row.getObject("id", UUID.class)),
                        row.getLong("lease_epoch"),
                        row.getInt("attempts")))
                .findOne());
    }

    @Override
    public int keep(Collection<TurnLease> leases) {
        if (leases.isEmpty()) {
            return 0;
        }
        // Whoever writes several conversations locks them in an order of its own, so none is waited for.
        return database.read(
                Pool.ADMIN,
                handle -> handle.createUpdate("""
                        WITH held AS (
                            SELECT conversation.id
                            FROM unnest(:ids::uuid[], :epochs::bigint[]) AS lease (id, epoch)
                            JOIN conversation ON conversation.id = lease.id
                                AND conversation.lease_epoch = lease.epoch AND conversation.lease_owner IS NOT NULL
                            FOR UPDATE OF conversation SKIP LOCKED)
                        UPDATE conversation SET lease_until = clock_timestamp() + :lease::interval,
                            work_due_at = greatest(work_due_at, clock_timestamp() + :lease::interval)
                        FROM held WHERE conversation.id = held.id
                        """)
                        .bindArray(
                                "ids",
                                UUID.class,
                                leases.stream()
                                        .map(lease -> lease.conversation().value())
                                        .toList())
                        .bindArray(
                                "epochs",
                                Long.class,
                                leases.stream().map(TurnLease::epoch).toList())
                        .bind("lease", LEASE_TIME)
                        .execute());
    }

    @Override
    public Completion complete(TurnLease lease, TurnCommit turn, Latecomers latecomers) {
        if (!turn.after().id().equals(lease.conversation())) {
            throw new IllegalArgumentException("a lease is for turns of its own conversation");
        }
        String report = codec.encode(turn.report());
        return database.transaction(handle -> {
            if (!isHeld(handle, lease)) {
                return Completion.LOST;
            }
            if (latecomers == Latecomers.READ_THEM_FIRST && isOvertaken(handle, turn)) {
                return Completion.OVERTAKEN;
            }
            CommitResult written = TurnWriter.write(handle, turn, report, Handing.byOutbox(lease.epoch()));
            settle(handle, lease, written.name());
            return written == CommitResult.COMMITTED ? Completion.STORED : Completion.LOST;
        });
    }

    @Override
    public void release(TurnLease lease) {
        database.transaction(handle -> isHeld(handle, lease) && settle(handle, lease, "NOTHING_TO_ANSWER"));
    }

    @Override
    public void fail(TurnLease lease, String code, Duration backoff) {
        database.transaction(handle -> {
            ended(handle, lease, code);
            return update(handle, lease, """
                            UPDATE conversation SET lease_owner = NULL, lease_until = NULL,
                                work_due_at = clock_timestamp() + :backoff::interval
                            WHERE id = :id AND lease_epoch = :epoch AND lease_owner IS NOT NULL
                            """)
                    .bind("backoff", backoff.toString())
                    .execute();
        });
    }

    @Override
    public void bury(TurnLease lease, String code) {
        database.transaction(handle -> {
            if (!isHeld(handle, lease)) {
                return false;
            }
            update(handle, lease, """
                            UPDATE inbound_message SET state = 'DEAD', reason = :code
                            WHERE conversation_id = :id AND state = 'RECEIVED'
                            """).bind("code", code).execute();
            return settle(handle, lease, "DEAD");
        });
    }

    /** Locks the conversation until the transaction ends, if the lease is still the newest. */
    private static boolean isHeld(Handle handle, TurnLease lease) {
        return handle.createQuery("""
                        SELECT true FROM conversation
                        WHERE id = :id AND lease_epoch = :epoch AND lease_owner IS NOT NULL FOR UPDATE
                        """)
                .bind("id", lease.conversation().value())
                .bind("epoch", lease.epoch())
                .mapTo(boolean.class)
                .findOne()
                .orElse(false);
    }

    private static boolean isOvertaken(Handle handle, TurnCommit turn) {
        return handle.createQuery("""
                        SELECT EXISTS (SELECT FROM inbound_message WHERE conversation_id = :id AND state = 'RECEIVED'
                            AND message_id <> ALL (:read::uuid[]))
                        """)
                .bind("id", turn.after().id().value())
                .bindArray(
                        "read",
                        UUID.class,
                        turn.answered().stream().map(MessageId::value).toList())
                .mapTo(boolean.class)
                .one();
    }

    /**
     * Ends the lease; a statement of its own, since only a new one sees the messages that were committed while this
     * transaction waited for the conversation.
     */
    private static boolean settle(Handle handle, TurnLease lease, String result) {
        ended(handle, lease, result);
        update(handle, lease, """
                        WITH open AS (SELECT EXISTS (SELECT FROM inbound_message
                            WHERE conversation_id = :id AND state = 'RECEIVED') AS more)
                        UPDATE conversation SET lease_owner = NULL, lease_until = NULL, attempts = 0,
                            work_due_at = CASE WHEN more THEN clock_timestamp() END,
                            work_deadline_at = CASE WHEN more THEN clock_timestamp() END
                        FROM open WHERE id = :id AND lease_epoch = :epoch
                        """).execute();
        return true;
    }

    private static void ended(Handle handle, TurnLease lease, String result) {
        update(handle, lease, """
                        UPDATE turn_attempt SET ended_at = clock_timestamp(), result = :result
                        WHERE conversation_id = :id AND lease_epoch = :epoch
                        """).bind("result", result).execute();
    }

    private static Update update(Handle handle, TurnLease lease, String sql) {
        return handle.createUpdate(sql).bind("id", lease.conversation().value()).bind("epoch", lease.epoch());
    }
}
