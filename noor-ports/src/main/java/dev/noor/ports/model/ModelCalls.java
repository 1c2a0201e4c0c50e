package dev.noor.ports.model;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import java.time.Instant;

/**
 * Keeps what calls of models used, so that budgets hold. Thread-safe; may throw {@link dev.noor.ports.PortException}.
 */
public interface ModelCalls {
    /** Keeps a call, whatever becomes of its turn. */
    void record(ModelCall call);

    /** What a conversation used from {@code from} on, that moment included. */
    Used ofConversation(TenantId tenant, ConversationId conversation, Instant from);

    /** What a tenant used from {@code from} on, that moment included. */
    Used ofTenant(TenantId tenant, Instant from);

    /** A sum over calls; micros are millionths of a US dollar. */
    record Used(long calls, long tokens, long micros) {
        public static final Used NOTHING = new Used(0, 0, 0);

        /** This and one more call. */
        public Used and(ModelUsage call) {
            return new Used(
                    calls + 1,
                    tokens + call.tokens(),
                    micros + call.costMicros().orElse(0L));
        }
    }
}
