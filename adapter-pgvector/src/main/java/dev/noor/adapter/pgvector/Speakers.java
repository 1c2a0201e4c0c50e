package dev.noor.adapter.pgvector;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Who speaks in a conversation, changed inside a transaction. Version and epoch rise, so that a turn under way is not
 * stored; what is open is due at once, so that the turn is taken again.
 */
final class Speakers {
    private Speakers() {}

    /** A person speaks: what waits is not sent, and the turn that is due stores why Noor says nothing. */
    static void person(Handle handle, UUID conversation) {
        handle.createUpdate("""
            UPDATE conversation SET mode = CASE mode WHEN 'ERASED' THEN mode WHEN 'MUTED' THEN mode
                    ELSE 'MANUAL' END,
                escalation = 'IN_PROGRESS', last_manager_at = noor_now(), version = version + 1,
                lease_epoch = lease_epoch + 1, lease_owner = NULL, lease_until = NULL,
                work_due_at = CASE WHEN work_due_at IS NULL THEN NULL ELSE clock_timestamp() END
            WHERE id = :id
            """).bind("id", conversation).execute();
        handle.createUpdate("""
            UPDATE outbound_message SET last_error = 'a person took over',
                -- what may have arrived already cannot be taken back
                state = CASE WHEN first_attempt_at IS NULL THEN 'CANCELLED' ELSE 'UNKNOWN' END
            WHERE conversation_id = :id AND state = 'PENDING' AND manager IS NULL
            """).bind("id", conversation).execute();
        FollowUpRows.cancel(handle, conversation, "a person took over");
        handle.createUpdate("UPDATE handoff SET state = 'TAKEN', next_at = NULL"
                        + " WHERE conversation_id = :id AND state = 'OPEN'")
                .bind("id", conversation)
                .execute();
    }

    /** Whatever asked for a person there is settled. */
    static void settled(Handle handle, UUID conversation) {
        handle.createUpdate("""
            UPDATE handoff SET state = 'CLOSED', next_at = NULL, closed_at = noor_now()
            WHERE conversation_id = :id AND state <> 'CLOSED'
            """).bind("id", conversation).execute();
    }

    /** Noor speaks there as if nobody had been asked for, also where it went on speaking. */
    static void withoutPerson(Handle handle, UUID conversation) {
        noor(handle, "SELECT :value::uuid", conversation);
        handle.createUpdate("""
            UPDATE conversation SET escalation = 'RESOLVED', version = version + 1, lease_epoch = lease_epoch + 1,
                status = CASE status WHEN 'ESCALATED' THEN 'ACTIVE' ELSE status END,
                lease_owner = NULL, lease_until = NULL,
                work_due_at = CASE WHEN work_due_at IS NULL THEN NULL ELSE clock_timestamp() END
            WHERE id = :id AND mode = 'BOT' AND escalation IN ('PENDING', 'HELD', 'IN_PROGRESS')
            """).bind("id", conversation).execute();
        settled(handle, conversation);
    }

    /**
     * Noor speaks again in some conversations.
     *
     * @param ids a query for their ids, with {@code :value}
     * @return how many those were
     */
    static int noor(Handle handle, String ids, Object value) {
        return handle.createQuery("""
            WITH released AS (
                UPDATE conversation SET mode = 'BOT', paused_at = NULL, escalation = 'RESOLVED',
                    status = CASE WHEN status IN ('ESCALATED', 'PAUSED') THEN 'ACTIVE' ELSE status END,
                    version = version + 1, lease_epoch = lease_epoch + 1, lease_owner = NULL,
                    lease_until = NULL,
                    work_due_at = CASE WHEN work_due_at IS NULL THEN NULL ELSE clock_timestamp() END
                WHERE mode IN ('MANUAL', 'HANDOFF') AND id IN (<ids>)
                RETURNING id
            ), closed AS (
                UPDATE handoff SET state = 'CLOSED', next_at = NULL, closed_at = noor_now() FROM released
                WHERE conversation_id = released.id AND state <> 'CLOSED'
            )
            SELECT count(*) FROM released
            """)
                .define("ids", ids)
                .bind("value", value)
                .mapTo(int.class)
                .one();
    }
}
