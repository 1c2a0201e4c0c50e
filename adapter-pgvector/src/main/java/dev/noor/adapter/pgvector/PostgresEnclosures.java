package dev.noor.adapter.pgvector;

import dev.noor.ports.file.Document;
import dev.noor.ports.file.Enclosures;
import dev.noor.ports.pipeline.EffectLease;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;

/** {@code file}, and the rows of {@code outbound_message} that bring files. */
final class PostgresEnclosures implements Enclosures {
    private final Database database;

    @Inject
    PostgresEnclosures(Database database) {
        this.database = database;
    }

    @Override
    public boolean isEnclosed(EffectLease effect) {
        return database.read(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM outbound_message WHERE id = :id)")
                .bind("id", effect.id())
                .mapTo(boolean.class)
                .one());
    }

    @Override
    public void enclose(EffectLease effect, Document document) {
        database.transaction(handle -> isNew(handle, effect, document) ? message(handle, effect) : 0);
    }

    private static boolean isNew(Handle handle, EffectLease effect, Document document) {
        return handle.createUpdate("""
                        INSERT INTO file (id, tenant_id, conversation_id, media_type, name, content)
                        SELECT effect.id, effect.tenant_id, conversation_id, :type, :name, :content
                        FROM effect JOIN conversation ON conversation.id = conversation_id
                        WHERE effect.id = :id AND mode <> 'ERASED'
                        ON CONFLICT (id) DO NOTHING
                        """)
                        .bind("id", effect.id())
                        .bind("type", document.mediaType())
                        .bind("name", document.name())
                        .bind("content", document.content())
                        .execute()
                > 0;
    }

    /**
     * The counter's row is locked until the end, so that no turn writes in between. Who may speak is decided as for
     * messages that wait when it changes; the replies of a turn that nobody sends are with whoever asked for it, and so
     * is this.
     */
    private static int message(Handle handle, EffectLease effect) {
        return handle.createUpdate("""
                        WITH chat AS (
                            UPDATE conversation SET out_seq = out_seq + 1
                            FROM effect WHERE effect.id = :id AND conversation.id = effect.conversation_id
                            RETURNING conversation.id, out_seq, mode, effect.tenant_id, effect.turn_id
                        )
                        INSERT INTO outbound_message (id, tenant_id, conversation_id, turn_id, ordinal, seq, kind, body,
                            file_id, at, state, sent_at, last_error)
                        SELECT :id, chat.tenant_id, chat.id, turn_id,
                            (SELECT coalesce(max(ordinal), 0) + 1 FROM outbound_message AS earlier
                                WHERE earlier.turn_id = chat.turn_id),
                            out_seq, 'MEDIA', '', :id::text, noor_now(),
                            CASE WHEN mode IN ('MANUAL', 'MUTED', 'ERASED') THEN 'CANCELLED'
                                WHEN lease_epoch IS NULL THEN 'SENT' ELSE 'PENDING' END,
                            CASE WHEN mode IN ('MANUAL', 'MUTED', 'ERASED') OR lease_epoch IS NOT NULL THEN NULL
                                ELSE noor_now() END,
                            CASE WHEN mode = 'MANUAL' THEN 'a person took over'
                                WHEN mode IN ('MUTED', 'ERASED') THEN 'nothing is sent to this conversation' END
                        FROM chat JOIN turn ON turn.id = chat.turn_id
                        """).bind("id", effect.id()).execute();
    }
}
