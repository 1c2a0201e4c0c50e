package dev.noor.adapter.memory;

import dev.noor.ports.conversation.ConversationBook;
import dev.noor.ports.conversation.ConversationBookContract;
import dev.noor.ports.conversation.ConversationDesk;
import dev.noor.ports.turn.TurnReport;
import dev.noor.ports.turn.TurnReportWriter;

final class MemoryConversationBookTest implements ConversationBookContract {
    private final MemoryConversationStore store = new MemoryConversationStore();
    private final MemoryConversationBook book = new MemoryConversationBook(store, new BrainOnly());

    private static final class BrainOnly implements TurnReportWriter {
        @Override
        public String encode(TurnReport report) {
            return "{\"brain\":\"" + report.brain() + "\"}";
        }
    }

    @Override
    public MemoryConversationStore testee() {
        return store;
    }

    @Override
    public ConversationBook book() {
        return book;
    }

    @Override
    public ConversationDesk desk() {
        return book;
    }
}
