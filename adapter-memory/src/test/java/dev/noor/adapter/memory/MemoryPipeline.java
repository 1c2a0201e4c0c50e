package dev.noor.adapter.memory;

import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.Replicas;
import dev.noor.ports.pipeline.TurnQueue;
import dev.noor.ports.pipeline.TurnQueueTestee;
import java.time.InstantSource;

/** The way of a message in memory, for tests of what is on it or beside it. */
abstract class MemoryPipeline implements TurnQueueTestee {
    final MemoryConversationStore conversations = new MemoryConversationStore();
    private final MemoryTurnQueue queue = new MemoryTurnQueue(conversations, InstantSource.system());
    private final Inbox inbox = new MemoryInbox(conversations, new SequentialIdSource(), InstantSource.system());

    @Override
    public Inbox inbox() {
        return inbox;
    }

    @Override
    public ConversationStore conversations() {
        return conversations;
    }

    @Override
    public TurnQueue queue() {
        return queue;
    }

    @Override
    public Replicas replicas() {
        return queue;
    }
}
