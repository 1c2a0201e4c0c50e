package dev.noor.adapter.pgvector;

import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Rows of {@code outbound_message} that answer nobody's message: they follow what an earlier turn said. */
final class UnaskedMessages {
    private UnaskedMessages() {}

    /**
     * The last of the conversation, which the caller has locked.
     *
     * @param turn the one that it follows
     * @param words as the customer reads them
     * @param before when it is too late to be sent
     */
    static void insert(Handle handle, UUID turn, OutboundMessage message, String words, Optional<Instant> before) {
        Update insert = handle.createUpdate("""
                        WITH numbered AS (
                            UPDATE conversation SET out_seq = out_seq + 1
                            WHERE id = (SELECT conversation_id FROM turn WHERE id = :turn)
                            RETURNING tenant_id, id, out_seq
                        )
                        INSERT INTO outbound_message (id, tenant_id, conversation_id, turn_id, ordinal, seq, kind, body,
                            template, template_language, template_values, at, state, send_before)
                        SELECT :message, tenant_id, id, :turn, (SELECT coalesce(max(ordinal), 0) + 1
                                FROM outbound_message WHERE turn_id = :turn),
                            out_seq, :kind, :words, :template, :language, :values::text[], noor_now(), 'PENDING',
                            :before::timestamptz
                        FROM numbered
                        """)
                .bind("turn", turn)
                .bind("message", message.id())
                .bind("words", Json.storableText(words))
                .bind("before", before.map(Instant::toString).orElse(null));
        switch (message.content()) {
            case OutboundContent.Template(String name, var language, List<String> values) ->
                insert.bind("kind", "TEMPLATE")
                        .bind("template", name)
                        .bind("language", language.name())
                        .bindArray("values", String.class, values);
            case OutboundContent.FreeForm text ->
                insert.bind("kind", "TEXT")
                        .bind("template", (String) null)
                        .bind("language", (String) null)
                        .bindArray("values", String.class, List.of());
            case OutboundContent.Media media -> throw new IllegalArgumentException("nobody is sent a file unasked");
        }
        insert.execute();
    }
}
