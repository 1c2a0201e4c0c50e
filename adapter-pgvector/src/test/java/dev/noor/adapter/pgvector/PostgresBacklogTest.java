package dev.noor.adapter.pgvector;

import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.pipeline.Backlog;
import dev.noor.ports.pipeline.BacklogContract;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.Replicas;
import dev.noor.ports.pipeline.TurnQueue;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresBacklogTest implements BacklogContract {
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
    public Backlog backlog() {
        return new PostgresBacklog(POSTGRES.database());
    }
}
