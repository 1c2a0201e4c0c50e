package dev.noor.adapter.pgvector;

import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.Outbox;
import dev.noor.ports.pipeline.OutboxContract;
import dev.noor.ports.pipeline.Replicas;
import dev.noor.ports.pipeline.TurnQueue;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresOutboxTest implements OutboxContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final Inbox inbox = new PostgresInbox(POSTGRES.database());

    @Override
    public Inbox inbox() {
        return inbox;
    }

    @Override
    public ConversationStore conversations() {
        return new PostgresConversationStore(POSTGRES.database(), new BriefCodec());
    }

    @Override
    public TurnQueue queue() {
        return new PostgresTurnQueue(POSTGRES.database(), new BriefCodec());
    }

    @Override
    public Replicas replicas() {
        return new PostgresReplicas(POSTGRES.database());
    }

    @Override
    public Outbox outbox() {
        return new PostgresOutbox(POSTGRES.database());
    }
}
