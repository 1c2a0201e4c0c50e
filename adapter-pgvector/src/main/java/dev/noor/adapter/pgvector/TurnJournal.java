package dev.noor.adapter.pgvector;

import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationId;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What became of the messages of one conversation, for somebody who looks on. Reads only. Thread-safe. */
public final class TurnJournal {
    private final Database database;

    @Inject
    public TurnJournal(Database database) {
        this.database = database;
    }

    /** Whether a turn is wanted or taken now. */
    public enum Work {
        IDLE,
        /** The customer may still be writing. */
        DUE,
        LEASED
    }

    /**
     * A message that came in.
     *
     * @param id by which facts name it as their source
     * @param state {@code received}, {@code answered}, {@code ignored} or {@code dead}
     * @param reason why it wants no answer
     */
    public record Arrived(UUID id, String providerId, String state, Optional<String> reason) {}

    /**
     * Something that both sides have seen. Personal: holds the words.
     *
     * @param author {@code customer}, {@code manager} or {@code noor}
     * @param kind {@code text}, {@code photo} and so on
     * @param at business time
     * @param state as in the inbox or outbox, lower case
     * @param file of Noor's, by its id
     */
    public record Said(
            String providerId,
            String author,
            String kind,
            String words,
            Instant at,
            String state,
            Optional<String> file) {}

    /**
     * A message of Noor on its way out. Personal: holds its words.
     *
     * @param state as in the outbox, lower case
     */
    public record Outgoing(UUID id, String kind, String words, String state, int attempts, Optional<String> error) {}

    /**
     * A turn that was taken.
     *
     * @param report the report's JSON, with no more of the evidence than its types and names
     * @param outbox its messages in the order of sending
     */
    public record Taken(
            UUID id,
            long seq,
            String outcome,
            String reason,
            String report,
            Instant at,
            Instant committedAt,
            List<Outgoing> outbox) {}

    /**
     * A conversation from inside.
     *
     * @param arrived the newest last
     * @param turns the newest first
     */
    public record Page(Work work, List<Arrived> arrived, List<Taken> turns) {}

    /** The conversation at an address, if there is one. */
    public Optional<ConversationId> find(ChatAddress address) {
        return database.read(handle -> handle.createQuery("""
                        SELECT id FROM conversation
                        WHERE tenant_id = :tenant AND channel_id = :channel AND chat_id = :chat
                        """)
                .bind("tenant", address.tenant().value())
                .bind("channel", address.channel())
                .bind("chat", address.chat())
                .mapTo(UUID.class)
                .findOne()
                .map(ConversationId::new));
    }

    /** The last messages and turns of a conversation, as of one moment. */
    public Page page(ConversationId conversation, int messages, int turns) {
        return database.transaction(handle -> {
            handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            return new Page(
                    work(handle, conversation),
                    arrived(handle, conversation, messages),
                    taken(handle, conversation, turns));
        });
    }

    /** What was said and has reached the channel, oldest first, the last {@code limit} of it. */
    public List<Said> said(ConversationId conversation, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM (
                            SELECT position, provider_message_id, author, kind, body, provider_at AS at, state, NULL AS file_id
                            FROM inbound_message WHERE conversation_id = :id AND author <> 'ECHO'
                            UNION ALL
                            SELECT position, provider_message_id,
                                CASE WHEN manager IS NULL THEN 'NOOR' ELSE 'MANAGER' END, kind, body, sent_at, state, file_id
                            FROM outbound_message WHERE conversation_id = :id AND provider_message_id IS NOT NULL
                                AND sent_at IS NOT NULL
                            ORDER BY position DESC LIMIT :limit) AS last
                        ORDER BY position
                        """)
                .bind("id", conversation.value())
                .bind("limit", limit)
                .map((row, context) -> new Said(
                        row.getString("provider_message_id"),
                        lower(row, "author"),
                        lower(row, "kind"),
                        row.getString("body"),
                        time(row, "at"),
                        lower(row, "state"),
                        Optional.ofNullable(row.getString("file_id"))))
                .list());
    }

    private static Work work(Handle handle, ConversationId conversation) {
        return handle.createQuery("""
                        SELECT CASE WHEN lease_until >= clock_timestamp() THEN 'LEASED'
                            WHEN work_due_at IS NOT NULL THEN 'DUE' ELSE 'IDLE' END
                        FROM conversation WHERE id = :id
                        """)
                .bind("id", conversation.value())
                .mapTo(Work.class)
                .findOne()
                .orElse(Work.IDLE);
    }

    private static List<Arrived> arrived(Handle handle, ConversationId conversation, int limit) {
        return handle.createQuery("""
                        SELECT message_id, provider_message_id, state, reason FROM inbound_message
                        WHERE conversation_id = :id ORDER BY position DESC LIMIT :limit
                        """)
                .bind("id", conversation.value())
                .bind("limit", limit)
                .map((row, context) -> new Arrived(
                        row.getObject("message_id", UUID.class),
                        row.getString("provider_message_id"),
                        lower(row, "state"),
                        Optional.ofNullable(row.getString("reason"))))
                .list()
                .reversed();
    }

    private static List<Taken> taken(Handle handle, ConversationId conversation, int limit) {
        return handle.createQuery("""
                        SELECT id, seq, outcome, reason, at, committed_at,
                            report || jsonb_build_object('evidence', (
                                SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                                    'type', piece->'type',
                                    'name', coalesce(piece->'product'->'sku', piece->'passage'->'id', piece->'sku',
                                        piece->'quotation'->'number', piece->'fact'->'slot', piece->'source',
                                        piece->'promise_id')))), '[]')
                                FROM jsonb_array_elements(report->'evidence') AS piece)) AS report
                        FROM turn WHERE conversation_id = :id ORDER BY seq DESC LIMIT :limit
                        """)
                .bind("id", conversation.value())
                .bind("limit", limit)
                .map((row, context) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Taken(
                            id,
                            row.getLong("seq"),
                            lower(row, "outcome"),
                            row.getString("reason"),
                            row.getString("report"),
                            time(row, "at"),
                            time(row, "committed_at"),
                            outbox(handle, id));
                })
                .list();
    }

    private static List<Outgoing> outbox(Handle handle, UUID turn) {
        return handle.createQuery("SELECT * FROM outbound_message WHERE turn_id = :turn ORDER BY seq")
                .bind("turn", turn)
                .map((row, context) -> new Outgoing(
                        row.getObject("id", UUID.class),
                        lower(row, "kind"),
                        row.getString("body"),
                        lower(row, "state"),
                        row.getInt("attempts"),
                        Optional.ofNullable(row.getString("last_error"))))
                .list();
    }

    private static String lower(ResultSet row, String column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time.toInstant();
    }
}
