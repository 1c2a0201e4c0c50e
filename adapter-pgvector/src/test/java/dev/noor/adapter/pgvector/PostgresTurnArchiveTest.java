package dev.noor.adapter.pgvector;

import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.turn.TurnArchive;
import dev.noor.ports.turn.TurnArchiveContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresTurnArchiveTest implements TurnArchiveContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public ConversationStore testee() {
        return new PostgresConversationStore(POSTGRES.database(), new BriefCodec());
    }

    @Override
    public TurnArchive archive() {
        return new PostgresTurnArchive(POSTGRES.database());
    }
}
