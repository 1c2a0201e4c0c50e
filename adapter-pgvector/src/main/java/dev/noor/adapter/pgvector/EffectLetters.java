package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.upkeep.DeadLetterId;
import dev.noor.ports.upkeep.DeadLetters.Retry;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What is done to the rows of {@code effect} that came to nothing. */
final class EffectLetters {
    private EffectLetters() {}

    private record Undone(String what, boolean isSilenced) {}

    /** Wanted anew from now on; since when something may have been done is kept, so that it is looked up. */
    static Retry retry(Handle handle, TenantId tenant, DeadLetterId id, String by) {
        Optional<Undone> undone = handle.createQuery("""
            SELECT effect.state || ' ' || lower(kind) || ' ' || coalesce(last_error, '') AS what,
                kind <> 'MANAGER_ALERT' AND coalesce(mode IN ('MUTED', 'ERASED'), false) AS silenced
            FROM effect LEFT JOIN conversation ON conversation.id = conversation_id
            WHERE effect.id = :id::uuid AND effect.tenant_id = :tenant AND state IN ('FAILED', 'DEAD')
            AND cleared_at IS NULL FOR UPDATE OF effect
            """)
                .bind("id", id.key())
                .bind("tenant", tenant.value())
                .map((row, context) -> new Undone(row.getString("what"), row.getBoolean("silenced")))
                .findOne();
        if (undone.isEmpty() || undone.get().isSilenced()) {
            return undone.isEmpty() ? Retry.NOT_THERE : Retry.SILENCED;
        }
        handle.createUpdate("""
            UPDATE effect SET state = 'PENDING', attempts = 0, created_at = clock_timestamp(),
                next_at = clock_timestamp(), lease_until = NULL
            WHERE id = :id::uuid
            """).bind("id", id.key()).execute();
        // so that a person is called once more if it comes to nothing once more
        handle.createUpdate("""
            UPDATE effect SET idem_key = idem_key || ':until:' || clock_timestamp()
            WHERE tenant_id = :tenant AND idem_key = 'undone:' || :id
            """)
                .bind("tenant", tenant.value())
                .bind("id", id.key())
                .execute();
        Audit.note(
                handle,
                tenant.value(),
                by,
                "dead_letter.retry",
                id.toString(),
                undone.get().what());
        return Retry.QUEUED;
    }

    /** What it came to stays as it is; nobody needs to look at it any more. */
    static void letGo(Handle handle, DeadLetterId id, String reason) {
        handle.createUpdate(
                        "UPDATE effect SET cleared_at = clock_timestamp(), last_error = :reason WHERE id = :id::uuid")
                .bind("id", id.key())
                .bind("reason", reason)
                .execute();
    }
}
