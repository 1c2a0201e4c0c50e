package dev.noor.adapter.pgvector;

import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.conversation.Utterance.Speaker;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.InboundMessage.Author;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.turn.TurnId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** {@code inbound_message}, and what was said both ways. */
final class MessageRows {
    /** What {@code heard} says of a voice note whose words are known. */
    static final String SPOKEN = "spoken";

    private static final String TEXT = "TEXT";

    private MessageRows() {}

    /** How many rows were added: 1, or 0 when the message or the conversation was not new or not there. */
    static int insert(Handle handle, ConversationId conversation, InboundMessage message) {
        return handle.createUpdate("""
                        INSERT INTO inbound_message (tenant_id, channel_id, provider_message_id, message_id,
                            conversation_id, author, kind, body, heard, provider_at, state, reason)
                        SELECT tenant_id, channel_id, :provider, :id, id, :author, :kind, :body, :heard, :at::timestamptz,
                            CASE :author WHEN 'CUSTOMER' THEN 'RECEIVED' ELSE 'IGNORED' END,
                            CASE :author WHEN 'CUSTOMER' THEN NULL ELSE lower(:author) END
                        FROM conversation WHERE id = :conversation
                        ON CONFLICT (tenant_id, channel_id, provider_message_id) DO NOTHING
                        """)
                .bind("provider", Json.storableText(message.providerId()))
                .bind("id", message.id().value())
                .bind("conversation", conversation.value())
                .bind("author", message.author().name())
                .bind("kind", kind(message.content()))
                .bind("body", Json.storableText(message.content().words()))
                .bind(
                        "heard",
                        message.content() instanceof MessageContent.Spoken ? Optional.of(SPOKEN) : Optional.empty())
                .bind("at", message.sentAt().toString())
                .execute();
    }

    static boolean exists(Handle handle, ConversationId conversation) {
        return handle.createQuery("SELECT EXISTS (SELECT FROM conversation WHERE id = :id)")
                .bind("id", conversation.value())
                .mapTo(boolean.class)
                .one();
    }

    static List<InboundMessage> unanswered(Handle handle, ConversationId conversation) {
        return handle.createQuery("""
                        SELECT * FROM inbound_message WHERE conversation_id = :conversation AND state = 'RECEIVED'
                        ORDER BY position
                        """)
                .bind("conversation", conversation.value())
                .map((row, context) -> message(row))
                .list();
    }

    /** The messages that a turn answered, in the order received. */
    static List<InboundMessage> answeredBy(Handle handle, TurnId turn) {
        return handle.createQuery("SELECT * FROM inbound_message WHERE turn_id = :turn ORDER BY position")
                .bind("turn", turn.value())
                .map((row, context) -> message(row))
                .list();
    }

    /**
     * What had been said when a turn was taken: of customers what it or an earlier turn answered, of Noor what earlier
     * turns replied, and of everybody what stands before its own replies, or where it has none before the end of its
     * burst.
     */
    static List<Utterance> historyOf(Handle handle, TurnId turn, int limit) {
        return handle.createQuery("""
                        WITH taken AS (
                            SELECT id, conversation_id, seq, coalesce(
                                (SELECT min(position) FROM outbound_message WHERE turn_id = turn.id),
                                (SELECT max(position) + 1 FROM inbound_message WHERE turn_id = turn.id), 0) AS bound
                            FROM turn WHERE id = :turn
                        )
                        SELECT * FROM (
                            SELECT position, message_id AS id, author AS speaker, body, provider_at AS at
                            FROM taken JOIN inbound_message USING (conversation_id)
                            LEFT JOIN turn AS answering ON answering.id = inbound_message.turn_id
                            WHERE author <> 'ECHO' AND position < bound
                            AND (author <> 'CUSTOMER' OR state = 'IGNORED' OR answering.seq <= taken.seq)
                            UNION ALL
                            SELECT position, outbound_message.id, CASE WHEN manager IS NULL THEN 'NOOR' ELSE 'MANAGER' END,
                                CASE kind WHEN 'MEDIA' THEN coalesce(
                                    (SELECT name FROM file WHERE file.id::text = file_id), body) ELSE body END,
                                outbound_message.at
                            FROM taken JOIN outbound_message USING (conversation_id)
                            LEFT JOIN turn AS saying ON saying.id = outbound_message.turn_id
                            WHERE position < bound OR saying.seq < taken.seq
                            ORDER BY position DESC LIMIT :limit
                        ) AS last ORDER BY position
                        """)
                .bind("turn", turn.value())
                .bind("limit", limit)
                .map((row, context) -> utterance(row))
                .list();
    }

    private static Utterance utterance(ResultSet row) throws SQLException {
        return new Utterance(
                row.getObject("id", UUID.class),
                Speaker.valueOf(row.getString("speaker")),
                row.getString("body"),
                row.getTimestamp("at").toInstant());
    }

    static List<Utterance> history(Handle handle, ConversationId conversation, int limit) {
        return handle.createQuery("""
                        SELECT * FROM (
                            (SELECT position, message_id AS id, author AS speaker, body, provider_at AS at FROM inbound_message
                            WHERE conversation_id = :conversation AND author <> 'ECHO'
                            ORDER BY position DESC LIMIT :limit)
                            UNION ALL
                            (SELECT position, id, CASE WHEN manager IS NULL THEN 'NOOR' ELSE 'MANAGER' END, CASE kind WHEN 'MEDIA' THEN coalesce(
                                (SELECT name FROM file WHERE file.id::text = file_id), body) ELSE body END, at
                            FROM outbound_message
                            WHERE conversation_id = :conversation
                            ORDER BY position DESC LIMIT :limit)
                            ORDER BY position DESC LIMIT :limit
                        ) AS last ORDER BY position
                        """)
                .bind("conversation", conversation.value())
                .bind("limit", limit)
                .map((row, context) -> utterance(row))
                .list();
    }

    static void answer(Handle handle, ConversationId conversation, List<MessageId> answered, TurnId turn) {
        if (answered.isEmpty()) {
            return;
        }
        handle.createUpdate("""
                        UPDATE inbound_message SET state = 'ANSWERED', turn_id = :turn
                        WHERE conversation_id = :conversation AND message_id = ANY(:answered::uuid[])
                        AND state = 'RECEIVED'
                        """)
                .bind("turn", turn.value())
                .bind("conversation", conversation.value())
                .bindArray(
                        "answered",
                        UUID.class,
                        answered.stream().map(MessageId::value).toList())
                .execute();
    }

    private static InboundMessage message(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String body = row.getString("body");
        return new InboundMessage(
                new MessageId(row.getObject("message_id", UUID.class)),
                row.getString("provider_message_id"),
                Author.valueOf(row.getString("author")),
                content(kind, body, Optional.ofNullable(row.getString("heard"))),
                row.getTimestamp("provider_at").toInstant());
    }

    private static MessageContent content(String kind, String body, Optional<String> heard) {
        if (kind.equals(TEXT)) {
            return new MessageContent.Text(body);
        }
        return heard.equals(Optional.of(SPOKEN))
                ? new MessageContent.Spoken(body)
                : new MessageContent.Attachment(MessageContent.Kind.valueOf(kind), body);
    }

    static String kind(MessageContent content) {
        return switch (content) {
            case MessageContent.Text text -> TEXT;
            case MessageContent.Spoken spoken -> MessageContent.Kind.VOICE.name();
            case MessageContent.Attachment attachment -> attachment.kind().name();
        };
    }
}
