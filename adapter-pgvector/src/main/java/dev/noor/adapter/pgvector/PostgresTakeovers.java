package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.Takeovers;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** {@code conversation.mode} and {@code paused_at}, as people and time change them. */
final class PostgresTakeovers implements Takeovers {
    private static final String IDLE = """
        SELECT id FROM conversation WHERE mode = 'MANUAL' AND paused_at IS NULL
        -- a takeover of the synchronous chat has no time of its own
        AND coalesce(last_manager_at, (SELECT max(received_at) FROM inbound_message
            WHERE conversation_id = conversation.id AND author = 'MANAGER'), created_at)
            <= noor_now() - :value::interval
        ORDER BY id FOR UPDATE SKIP LOCKED LIMIT 500
        """;

    private final Database database;

    @Inject
    PostgresTakeovers(Database database) {
        this.database = database;
    }

    @Override
    public List<Conversation> with(TenantId tenant, String chat) {
        return database.transaction(
                Pool.ADMIN,
                handle -> handle
                        .createQuery("SELECT id FROM conversation WHERE tenant_id = :tenant AND chat_id = :chat"
                                + " ORDER BY channel_id")
                        .bind("tenant", tenant.value())
                        .bind("chat", Json.storableText(chat))
                        .mapTo(UUID.class)
                        .list()
                        .stream()
                        .map(id -> ConversationRows.find(handle, tenant, new ConversationId(id)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    @Override
    public Change pause(TenantId tenant, ConversationId conversation, String by) {
        return database.transaction(Pool.ADMIN, handle -> {
            Optional<Now> now = locked(handle, tenant, conversation);
            Optional<Change> same =
                    refused(now).or(() -> now.filter(Now::isPaused).map(paused -> Change.BEFORE));
            if (same.isEmpty()) {
                Speakers.person(handle, conversation.value());
                handle.createUpdate("UPDATE conversation SET paused_at = noor_now() WHERE id = :id")
                        .bind("id", conversation.value())
                        .execute();
                note(handle, tenant, conversation, by, "conversation.pause");
            }
            return same.orElse(Change.DONE);
        });
    }

    @Override
    public Change resume(TenantId tenant, ConversationId conversation, String by) {
        return database.transaction(Pool.ADMIN, handle -> {
            Optional<Change> refused = refused(locked(handle, tenant, conversation));
            if (refused.isPresent()) {
                return refused.get();
            }
            if (Speakers.noor(handle, "SELECT :value::uuid", conversation.value()) == 0) {
                return Change.BEFORE;
            }
            note(handle, tenant, conversation, by, "conversation.resume");
            return Change.DONE;
        });
    }

    @Override
    public int release(Duration idle) {
        return database.transaction(Pool.ADMIN, handle -> Speakers.noor(handle, IDLE, idle.toString()));
    }

    /** What of the conversation bears on a change. */
    private record Now(ConversationMode mode, boolean isPaused) {}

    private static Optional<Change> refused(Optional<Now> now) {
        if (now.isEmpty()) {
            return Optional.of(Change.NOT_THERE);
        }
        return Optional.of(Change.SILENCED)
                .filter(silenced ->
                        now.get().mode() == ConversationMode.MUTED || now.get().mode() == ConversationMode.ERASED);
    }

    private static Optional<Now> locked(Handle handle, TenantId tenant, ConversationId conversation) {
        return handle.createQuery("""
            SELECT mode, paused_at IS NOT NULL AS paused FROM conversation
            WHERE id = :id AND tenant_id = :tenant FOR UPDATE
            """)
                .bind("id", conversation.value())
                .bind("tenant", tenant.value())
                .map((row, context) ->
                        new Now(ConversationMode.valueOf(row.getString("mode")), row.getBoolean("paused")))
                .findOne();
    }

    private static void note(Handle handle, TenantId tenant, ConversationId conversation, String by, String action) {
        Audit.note(handle, tenant.value(), by, action, conversation.toString(), "");
    }
}
