package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.model.ModelCall;
import dev.noor.ports.model.ModelCallWatch;
import dev.noor.ports.model.ModelCalls;
import java.time.Instant;

/** Calls of which somebody hears, also when they cannot be kept. */
record WatchedModelCalls(ModelCalls calls, ModelCallWatch watch) implements ModelCalls {
    @Override
    public void record(ModelCall call) {
        watch.called(call);
        calls.record(call);
    }

    @Override
    public Used ofConversation(TenantId tenant, ConversationId conversation, Instant from) {
        return calls.ofConversation(tenant, conversation, from);
    }

    @Override
    public Used ofTenant(TenantId tenant, Instant from) {
        return calls.ofTenant(tenant, from);
    }
}
