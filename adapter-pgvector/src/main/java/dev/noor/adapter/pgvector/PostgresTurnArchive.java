package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.model.ModelExchange;
import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.PastTurn;
import dev.noor.ports.turn.TurnArchive;
import dev.noor.ports.turn.TurnId;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The rows of turns and what {@link TapeRows} keeps beside them. */
final class PostgresTurnArchive implements TurnArchive {
    private final Database database;

    @Inject
    PostgresTurnArchive(Database database) {
        this.database = database;
    }

    @Override
    public List<PastChat> chats(TenantId tenant, Instant since) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery("""
                        SELECT conversation.id, channel_id, chat_id, count(*) AS turns FROM turn
                        JOIN conversation ON conversation.id = turn.conversation_id
                        WHERE turn.tenant_id = :tenant AND turn.at >= :since::timestamptz
                        GROUP BY conversation.id, channel_id, chat_id ORDER BY min(turn.at), conversation.id
                        """)
                        .bind("tenant", tenant.value())
                        .bind("since", since.toString())
                        .map((row, context) -> new PastChat(
                                new ConversationId(row.getObject("id", UUID.class)),
                                new ChatAddress(tenant, row.getString("channel_id"), row.getString("chat_id")),
                                row.getInt("turns")))
                        .list());
    }

    @Override
    public List<PastTurn> turns(TenantId tenant, ConversationId conversation) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery("""
                        SELECT id, seq, outcome, reason, report, at FROM turn
                        WHERE conversation_id = :id AND tenant_id = :tenant ORDER BY seq
                        """)
                        .bind("id", conversation.value())
                        .bind("tenant", tenant.value())
                        .map((row, context) -> turn(handle, row))
                        .list());
    }

    private static PastTurn turn(Handle handle, ResultSet row) throws SQLException {
        TurnId id = new TurnId(row.getObject("id", UUID.class));
        return new PastTurn(
                id,
                row.getLong("seq"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                row.getString("report"),
                row.getTimestamp("at").toInstant(),
                MessageRows.answeredBy(handle, id),
                handle.createQuery("SELECT body FROM outbound_message WHERE turn_id = :turn ORDER BY ordinal")
                        .bind("turn", id.value())
                        .mapTo(String.class)
                        .list(),
                TapeRows.before(handle, id));
    }

    @Override
    public List<Utterance> history(TurnId turn, int limit) {
        return database.read(Pool.ADMIN, handle -> MessageRows.historyOf(handle, turn, limit));
    }

    @Override
    public List<ModelExchange> exchanges(TurnId turn) {
        return database.read(Pool.ADMIN, handle -> TapeRows.exchanges(handle, turn));
    }
}
