package dev.noor.adapter.pgvector;

import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.turn.TurnId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** {@code ledger_fact}: grows with the conversation; a fact that a turn lets go of stays as history. */
final class LedgerRows {
    private LedgerRows() {}

    /** A fact and its place in the ledger. */
    record Stored(long seq, Fact fact) {}

    /** The facts that no turn has let go of, in the order told. */
    static List<Stored> inForce(Handle handle, ConversationId conversation) {
        return handle.createQuery("""
                        SELECT seq, slot, value, source_message, at FROM ledger_fact
                        WHERE conversation_id = :conversation AND dropped_by IS NULL ORDER BY seq
                        """)
                .bind("conversation", conversation.value())
                .map((row, context) -> new Stored(row.getLong("seq"), fact(row)))
                .list();
    }

    /** The facts that the turn found, in the order told; its start must be kept. */
    static List<Fact> before(Handle handle, TurnId turn) {
        return handle.createQuery("""
                        SELECT slot, value, source_message, ledger_fact.at FROM turn_start
                        JOIN turn ON turn.id = turn_id
                        JOIN ledger_fact ON ledger_fact.conversation_id = turn_start.conversation_id
                            AND ledger_fact.seq <= last_fact
                        LEFT JOIN turn AS dropping ON dropping.id = dropped_by
                        WHERE turn_id = :turn AND (dropped_by IS NULL OR dropping.seq >= turn.seq)
                        ORDER BY ledger_fact.seq
                        """)
                .bind("turn", turn.value())
                .map((row, context) -> fact(row))
                .list();
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                FactSlot.valueOf(row.getString("slot")),
                row.getString("value"),
                new MessageId(row.getObject("source_message", UUID.class)),
                row.getTimestamp("at").toInstant());
    }

    /** Makes the ledger what the turn left: keeps what both begin with, drops the rest of the old, adds the new. */
    static void write(Handle handle, Conversation after, TurnId turn) {
        List<Stored> before = inForce(handle, after.id());
        int common = 0;
        while (common < before.size()
                && common < after.facts().size()
                && same(before.get(common).fact(), after.facts().get(common))) {
            common++;
        }
        if (common < before.size()) {
            drop(handle, after.id(), before.get(common).seq(), turn);
        }
        if (common < after.facts().size()) {
            add(handle, after, after.facts().subList(common, after.facts().size()));
            supersede(handle, after.id());
        }
    }

    /** Adds what the ledger holds beyond what is stored; nothing of it is let go. */
    static void append(Handle handle, Conversation after) {
        int known = inForce(handle, after.id()).size();
        if (known < after.facts().size()) {
            add(handle, after, after.facts().subList(known, after.facts().size()));
            supersede(handle, after.id());
        }
    }

    /** Times are stored in whole microseconds. */
    private static boolean same(Fact stored, Fact fact) {
        return stored.slot() == fact.slot()
                && stored.value().equals(Json.storableText(fact.value()))
                && stored.source().equals(fact.source());
    }

    private static void drop(Handle handle, ConversationId conversation, long from, TurnId turn) {
        handle.createUpdate("""
                        UPDATE ledger_fact SET dropped_by = :turn
                        WHERE conversation_id = :conversation AND seq >= :from AND dropped_by IS NULL
                        """)
                .bind("conversation", conversation.value())
                .bind("from", from)
                .bind("turn", turn.value())
                .execute();
    }

    private static void add(Handle handle, Conversation after, List<Fact> facts) {
        long next = handle.createQuery(
                        "SELECT coalesce(max(seq), 0) + 1 FROM ledger_fact WHERE conversation_id = :conversation")
                .bind("conversation", after.id().value())
                .mapTo(long.class)
                .one();
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO ledger_fact (conversation_id, seq, tenant_id, episode, slot, value, source_message, at)
                VALUES (:conversation, :seq, :tenant, :episode, :slot, :value, :source, :at::timestamptz)
                """);
        for (Fact fact : facts) {
            batch.bind("conversation", after.id().value())
                    .bind("seq", next)
                    .bind("tenant", after.address().tenant().value())
                    .bind("episode", after.episode())
                    .bind("slot", fact.slot().name())
                    .bind("value", Json.storableText(fact.value()))
                    .bind("source", fact.source().value())
                    .bind("at", time(fact.at()))
                    .add();
            next++;
        }
        batch.execute();
    }

    private static void supersede(Handle handle, ConversationId conversation) {
        handle.createUpdate("""
                        UPDATE ledger_fact AS earlier SET superseded_by = later.seq
                        FROM (
                            SELECT seq, lead(seq) OVER (PARTITION BY slot ORDER BY seq) AS next
                            FROM ledger_fact WHERE conversation_id = :conversation AND dropped_by IS NULL
                        ) AS told JOIN ledger_fact AS later ON later.conversation_id = :conversation AND later.seq = told.next
                        WHERE earlier.conversation_id = :conversation AND earlier.seq = told.seq
                        AND earlier.superseded_by IS DISTINCT FROM later.seq
                        """).bind("conversation", conversation.value()).execute();
    }

    private static String time(Instant at) {
        return at.toString();
    }
}
