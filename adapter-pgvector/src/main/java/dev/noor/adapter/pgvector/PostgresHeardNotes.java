package dev.noor.adapter.pgvector;

import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.voice.HeardNotes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code heard} of {@code inbound_message}: null until somebody listened, then {@code spoken} or why there are no
 * words.
 */
@Singleton
final class PostgresHeardNotes implements HeardNotes {
    private static final String OPEN = """
             WHERE conversation_id = :conversation AND state = 'RECEIVED' AND author = 'CUSTOMER' AND kind = 'VOICE'
            AND heard IS NULL
            """;

    private final Database database;

    @Inject
    PostgresHeardNotes(Database database) {
        this.database = database;
    }

    @Override
    public List<Unheard> unheard(ConversationId conversation) {
        return database.read(handle -> handle.createQuery(
                        "SELECT message_id, media FROM inbound_message" + OPEN + " ORDER BY position")
                .bind("conversation", conversation.value())
                .map((row, context) -> new Unheard(
                        new MessageId(row.getObject("message_id", UUID.class)),
                        Optional.ofNullable(row.getString("media"))))
                .list());
    }

    @Override
    public void keep(ConversationId conversation, MessageId message, Hearing hearing) {
        String heard = switch (hearing) {
            case Hearing.Spoken spoken -> MessageRows.SPOKEN;
            case Hearing.NoWords none -> none.reason();
        };
        String words = switch (hearing) {
            case Hearing.Spoken spoken -> Json.storableText(spoken.words());
            case Hearing.NoWords none -> "";
        };
        database.transaction(handle -> handle.createUpdate("""
                        UPDATE inbound_message SET heard = :heard,
                            body = concat_ws(E'\\n', nullif(body, ''), nullif(:words, ''))
                        """ + OPEN + " AND message_id = :message")
                .bind("heard", heard)
                .bind("words", words)
                .bind("conversation", conversation.value())
                .bind("message", message.value())
                .execute());
    }
}
