package dev.noor.adapter.pgvector;

import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.voice.HeardNotes;
import dev.noor.ports.voice.HeardNotesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresHeardNotesTest implements HeardNotesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public Inbox inbox() {
        return new PostgresInbox(POSTGRES.database());
    }

    @Override
    public ConversationStore conversations() {
        return new PostgresConversationStore(POSTGRES.database(), new BriefCodec());
    }

    @Override
    public HeardNotes notes() {
        return new PostgresHeardNotes(POSTGRES.database());
    }
}
