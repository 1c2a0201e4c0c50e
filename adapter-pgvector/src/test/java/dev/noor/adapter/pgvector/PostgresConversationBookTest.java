package dev.noor.adapter.pgvector;

import dev.noor.ports.conversation.ConversationBook;
import dev.noor.ports.conversation.ConversationBookContract;
import dev.noor.ports.conversation.ConversationDesk;
import dev.noor.ports.conversation.ConversationStore;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresConversationBookTest implements ConversationBookContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public ConversationStore testee() {
        return new PostgresConversationStore(POSTGRES.database(), new BriefCodec());
    }

    @Override
    public ConversationBook book() {
        return new PostgresConversationBook(POSTGRES.database());
    }

    @Override
    public ConversationDesk desk() {
        return new PostgresConversationDesk(POSTGRES.database());
    }
}
