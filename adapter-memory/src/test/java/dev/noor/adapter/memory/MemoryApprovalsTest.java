package dev.noor.adapter.memory;

import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.quotation.Approvals;
import dev.noor.ports.quotation.ApprovalsContract;
import java.time.InstantSource;

final class MemoryApprovalsTest implements ApprovalsContract {
    private final MemoryConversationStore conversations = new MemoryConversationStore();

    @Override
    public ConversationStore testee() {
        return conversations;
    }

    @Override
    public Approvals approvals() {
        return new MemoryApprovals(conversations, InstantSource.system());
    }
}
