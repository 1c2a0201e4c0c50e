package dev.noor.adapter.memory;

import dev.noor.ports.conversation.ConversationStoreContract;

final class MemoryConversationStoreTest implements ConversationStoreContract {
    private final MemoryConversationStore store = new MemoryConversationStore();

    @Override
    public MemoryConversationStore testee() {
        return store;
    }
}
