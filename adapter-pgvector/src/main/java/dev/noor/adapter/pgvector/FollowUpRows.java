package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.followup.FollowUpPlan;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** {@code follow_up}, as turns, customers and people change it within their own transactions. */
final class FollowUpRows {
    /** A part of a statement with a {@code chat} that lists conversations by {@code id}. */
    static final String STOP = """
        UPDATE follow_up SET state = 'CANCELLED', reason = 'the customer wrote', settled_at = noor_now()
        WHERE id = ANY (ARRAY(SELECT (SELECT open.id FROM follow_up AS open
            WHERE open.conversation_id = chat.id AND open.state = 'PENDING') FROM chat))
        """;

    private FollowUpRows() {}

    /** Whatever is planned there is not sent. */
    static void cancel(Handle handle, UUID conversation, String reason) {
        handle.createUpdate("""
            UPDATE follow_up SET state = 'CANCELLED', reason = :reason, settled_at = noor_now()
            WHERE conversation_id = :conversation AND state = 'PENDING'
            """)
                .bind("conversation", conversation)
                .bind("reason", reason)
                .execute();
    }

    /** What is planned there is not sent if it is one of these steps. */
    static int drop(Handle handle, TenantId tenant, ConversationId conversation, Set<String> steps, String reason) {
        return handle.createUpdate("""
            UPDATE follow_up SET state = 'CANCELLED', reason = :reason, settled_at = noor_now(), lease_until = NULL
            WHERE tenant_id = :tenant AND conversation_id = :conversation AND state = 'PENDING' AND step = ANY (:steps)
            """)
                .bind("tenant", tenant.value())
                .bind("conversation", conversation.value())
                .bindArray("steps", String.class, steps)
                .bind("reason", Json.storableText(reason))
                .execute();
    }

    /** A person does not want this one. */
    static void cancel(Handle handle, UUID followUp) {
        handle.createUpdate("""
            UPDATE follow_up SET state = 'CANCELLED', reason = 'a person cancelled it', settled_at = noor_now(),
                lease_until = NULL
            WHERE id = :id
            """).bind("id", followUp).execute();
    }

    static void insert(Handle handle, UUID conversation, UUID turn, FollowUpPlan plan) {
        handle.createUpdate("""
            INSERT INTO follow_up (id, tenant_id, conversation_id, turn_id, step, since, due_at)
            SELECT gen_random_uuid(), tenant_id, id, :turn, :step, :since::timestamptz, :due::timestamptz
            FROM conversation WHERE id = :conversation
            """)
                .bind("conversation", conversation)
                .bind("turn", turn)
                .bind("step", Json.storableText(plan.step()))
                .bind("since", plan.since().toString())
                .bind("due", plan.dueAt().toString())
                .execute();
    }
}
