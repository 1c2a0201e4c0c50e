package dev.noor.adapter.pgvector;

import dev.noor.ports.upkeep.DeadLetterId;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What is done to the rows of dead letters, inside a transaction that holds their conversation. */
final class DeadLetterRows {
    private DeadLetterRows() {}

    /** A customer's message waits for an answer again, and its conversation is due at once. */
    static String receiveAgain(Handle handle, String key) {
        UUID conversation =
                handle.createQuery("""
                    UPDATE inbound_message SET state = 'RECEIVED', reason = NULL WHERE id = :key::bigint
                    RETURNING conversation_id
                    """).bind("key", key).mapTo(UUID.class).one();
        handle.createUpdate("""
            UPDATE conversation SET attempts = CASE WHEN lease_owner IS NULL THEN 0 ELSE attempts END,
                -- whoever has it leased sees the message when the lease ends
                work_due_at = CASE WHEN lease_owner IS NULL THEN clock_timestamp() ELSE work_due_at END,
                work_deadline_at = coalesce(work_deadline_at, clock_timestamp())
            WHERE id = :conversation
            """).bind("conversation", conversation).execute();
        return "due";
    }

    /** A reply is written once more as the last of its conversation; the old row names the new one. */
    static String writeAnew(Handle handle, String key) {
        String anew =
                handle.createQuery("""
                    WITH numbered AS (
                        UPDATE conversation SET out_seq = out_seq + 1
                        WHERE id = (SELECT conversation_id FROM outbound_message WHERE id = :key::uuid)
                        RETURNING out_seq
                    )
                    INSERT INTO outbound_message (id, tenant_id, conversation_id, turn_id, ordinal, seq, kind, body,
                        file_id, template, template_language, template_values, at, manager)
                    SELECT gen_random_uuid(), tenant_id, conversation_id, turn_id,
                        (SELECT coalesce(max(ordinal), 0) + 1 FROM outbound_message AS part WHERE part.turn_id = old.turn_id),
                        out_seq, kind, body, file_id, template, template_language, template_values, noor_now(),
                        manager
                    FROM outbound_message AS old, numbered WHERE old.id = :key::uuid
                    RETURNING id
                    """).bind("key", key).mapTo(String.class).one();
        cancel(handle, key, "sent again as " + anew);
        return "as " + anew;
    }

    static void letGo(Handle handle, DeadLetterId id, String reason) {
        switch (id.kind()) {
            case IN ->
                handle.createUpdate("UPDATE inbound_message SET state = 'IGNORED', reason = :reason WHERE id ="
                                + " :key::bigint")
                        .bind("key", id.key())
                        .bind("reason", reason)
                        .execute();
            case OUT -> cancel(handle, id.key(), reason);
            case EFFECT -> EffectLetters.letGo(handle, id, reason);
            case POST ->
                handle.createUpdate("DELETE FROM webhook_reject WHERE id = :key::bigint")
                        .bind("key", id.key())
                        .execute();
        }
    }

    private static void cancel(Handle handle, String key, String reason) {
        handle.createUpdate(
                        "UPDATE outbound_message SET state = 'CANCELLED', last_error = :reason WHERE id = :key::uuid")
                .bind("key", key)
                .bind("reason", reason)
                .execute();
    }
}
