package dev.noor.adapter.memory;

import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.voice.HeardNotes;
import dev.noor.ports.voice.HeardNotesContract;
import java.time.InstantSource;

final class MemoryHeardNotesTest implements HeardNotesContract {
    private final MemoryConversationStore conversations = new MemoryConversationStore();
    private final Inbox inbox = new MemoryInbox(conversations, new SequentialIdSource(), InstantSource.system());
    private final HeardNotes notes = new MemoryHeardNotes(conversations);

    @Override
    public Inbox inbox() {
        return inbox;
    }

    @Override
    public ConversationStore conversations() {
        return conversations;
    }

    @Override
    public HeardNotes notes() {
        return notes;
    }
}
