package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.model.ModelCalls;
import dev.noor.ports.model.ModelCallsContract;
import java.util.UUID;

final class MemoryModelCallsTest implements ModelCallsContract {
    private final MemoryModelCalls calls = new MemoryModelCalls();

    @Override
    public ModelCalls testee() {
        return calls;
    }

    @Override
    public ConversationId conversation(TenantId tenant) {
        return new ConversationId(UUID.randomUUID());
    }
}
