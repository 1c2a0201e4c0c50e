package dev.noor.adapter.memory;

import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.turn.TurnArchive;
import dev.noor.ports.turn.TurnArchiveContract;

final class MemoryTurnArchiveTest implements TurnArchiveContract {
    private final MemoryConversationStore store = new MemoryConversationStore();
    private final TurnArchive archive = new MemoryTurnArchive(store, report -> "{}");

    @Override
    public ConversationStore testee() {
        return store;
    }

    @Override
    public TurnArchive archive() {
        return archive;
    }
}
