package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.upkeep.DeadLetter;
import dev.noor.ports.upkeep.DeadLetterId;
import dev.noor.ports.upkeep.DeadLetterId.Kind;
import dev.noor.ports.upkeep.DeadLetters;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Dead letters are rows of four tables. A reply that is tried again is a new row at the end of its conversation, so
 * that order and numbering hold; the old one is cancelled and names it.
 */
final class PostgresDeadLetters implements DeadLetters {
    private static final String LETTERS = """
        SELECT * FROM (
            SELECT 'IN' AS kind, message.id::text AS key, message.tenant_id, message.state,
                CASE message.state WHEN 'DEAD' THEN coalesce(reason, '') ELSE 'turn.not_due' END AS reason,
                received_at AS since, chat_id AS chat, body AS words
            FROM inbound_message AS message JOIN conversation ON conversation.id = conversation_id
            -- one that waits in a conversation that is not due is as good as dead
            WHERE message.state = 'DEAD'
                OR (message.state = 'RECEIVED' AND work_due_at IS NULL AND sender_name IS NOT NULL)
            UNION ALL
            SELECT 'OUT', message.id::text, message.tenant_id, message.state, coalesce(last_error, ''),
                message.created_at, chat_id, body
            FROM outbound_message AS message JOIN conversation ON conversation.id = conversation_id
            WHERE message.state IN ('UNKNOWN', 'FAILED', 'DEAD')
            UNION ALL
            SELECT 'POST', id::text, tenant_id, 'REJECTED', reason, received_at, '', raw FROM webhook_reject
            UNION ALL
            SELECT 'EFFECT', effect.id::text, effect.tenant_id, state, lower(kind) || ': ' || coalesce(last_error, ''),
                effect.created_at, coalesce(chat_id, ''), request::text
            FROM effect LEFT JOIN conversation ON conversation.id = conversation_id
            WHERE state IN ('FAILED', 'DEAD') AND cleared_at IS NULL
        ) AS letter WHERE tenant_id = :tenant
        """;

    private final Database database;

    @Inject
    PostgresDeadLetters(Database database) {
        this.database = database;
    }

    @Override
    public List<DeadLetter> list(TenantId tenant, int limit) {
        return database.read(
                Pool.ADMIN, handle -> letters(handle, tenant, "ORDER BY since, kind, key LIMIT " + limit, ""));
    }

    @Override
    public Optional<DeadLetter> find(TenantId tenant, DeadLetterId id) {
        return database.read(Pool.ADMIN, handle -> find(handle, tenant, id));
    }

    @Override
    public Retry retry(TenantId tenant, DeadLetterId id, Doubt doubt, String by) {
        return database.transaction(Pool.ADMIN, handle -> {
            if (id.kind() == Kind.POST) {
                return find(handle, tenant, id).isPresent() ? Retry.UNREADABLE : Retry.NOT_THERE;
            }
            if (id.kind() == Kind.EFFECT) {
                return EffectLetters.retry(handle, tenant, id, by);
            }
            Optional<Chat> chat = lockedChat(handle, tenant, id);
            Optional<DeadLetter> letter = find(handle, tenant, id);
            if (chat.isEmpty() || letter.isEmpty()) {
                return Retry.NOT_THERE;
            }
            Optional<Retry> refused = refused(letter.get(), chat.get(), doubt);
            if (refused.isPresent()) {
                return refused.get();
            }
            String what = id.kind() == Kind.IN
                    ? DeadLetterRows.receiveAgain(handle, id.key())
                    : DeadLetterRows.writeAnew(handle, id.key());
            Audit.note(
                    handle,
                    tenant.value(),
                    by,
                    "dead_letter.retry",
                    id.toString(),
                    letter.get().state() + " " + what);
            return Retry.QUEUED;
        });
    }

    private static Optional<Retry> refused(DeadLetter letter, Chat chat, Doubt doubt) {
        if (chat.isSilenced()) {
            return Optional.of(Retry.SILENCED);
        }
        if (letter.state().equals(DeadLetter.UNKNOWN) && doubt == Doubt.LEAVE) {
            return Optional.of(Retry.MAY_HAVE_ARRIVED);
        }
        return Optional.of(Retry.WINDOW_CLOSED).filter(closed -> chat.isClosed());
    }

    @Override
    public boolean discard(TenantId tenant, DeadLetterId id, String reason, String by) {
        return database.transaction(Pool.ADMIN, handle -> {
            if (id.kind() == Kind.IN || id.kind() == Kind.OUT) {
                lockedChat(handle, tenant, id);
            }
            Optional<DeadLetter> letter = find(handle, tenant, id);
            letter.ifPresent(dead -> {
                DeadLetterRows.letGo(handle, id, "discarded: " + Json.storableText(reason));
                Audit.note(
                        handle,
                        tenant.value(),
                        by,
                        "dead_letter.discard",
                        id.toString(),
                        dead.state() + " " + dead.reason() + ": " + reason);
            });
            return letter.isPresent();
        });
    }

    private static Optional<DeadLetter> find(Handle handle, TenantId tenant, DeadLetterId id) {
        return letters(handle, tenant, "AND kind = '" + id.kind().name() + "' AND key = :key", id.key()).stream()
                .findFirst();
    }

    private static List<DeadLetter> letters(Handle handle, TenantId tenant, String which, String key) {
        return handle.createQuery(LETTERS + which)
                .bind("tenant", tenant.value())
                .bind("key", key)
                .map((row, context) -> new DeadLetter(
                        new DeadLetterId(Kind.valueOf(row.getString("kind")), row.getString("key")),
                        row.getString("state").toUpperCase(Locale.ROOT),
                        row.getString("reason"),
                        row.getTimestamp("since").toInstant(),
                        row.getString("chat"),
                        row.getString("words")))
                .list();
    }

    /** What of the conversation bears on trying again. */
    private record Chat(boolean isSilenced, boolean isClosed) {}

    /** The letter's conversation, locked until the transaction ends, so that two people do not do the same twice. */
    private static Optional<Chat> lockedChat(Handle handle, TenantId tenant, DeadLetterId id) {
        String message = id.kind() == Kind.IN
                ? "SELECT conversation_id, 'TEXT' AS kind FROM inbound_message WHERE id = :key::bigint"
                : "SELECT conversation_id, kind FROM outbound_message WHERE id = :key::uuid";
        return handle.createQuery("SELECT mode IN ('MUTED', 'ERASED') AS silenced,"
                        + " kind <> 'TEMPLATE' AND coalesce(free_form_until <= noor_now(), false) AS closed"
                        + " FROM conversation JOIN (" + message + ") AS message ON conversation_id = conversation.id"
                        + " WHERE tenant_id = :tenant FOR UPDATE OF conversation")
                .bind("tenant", tenant.value())
                .bind("key", id.key())
                .map((row, context) -> new Chat(row.getBoolean("silenced"), row.getBoolean("closed")))
                .findOne();
    }
}
