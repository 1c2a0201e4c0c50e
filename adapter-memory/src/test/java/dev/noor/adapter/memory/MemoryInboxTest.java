package dev.noor.adapter.memory;

import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.InboxContract;
import java.time.Instant;
import java.time.InstantSource;

final class MemoryInboxTest implements InboxContract {
    private final MemoryConversationStore conversations = new MemoryConversationStore();
    private final InstantSource afternoon = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));
    private final Inbox inbox = new MemoryInbox(conversations, new SequentialIdSource(), afternoon);

    @Override
    public Inbox inbox() {
        return inbox;
    }

    @Override
    public ConversationStore conversations() {
        return conversations;
    }
}
