package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.model.ModelCalls;
import dev.noor.ports.model.ModelCallsContract;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresModelCallsTest implements ModelCallsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public ModelCalls testee() {
        return new PostgresModelCalls(POSTGRES.database());
    }

    @Override
    public ConversationId conversation(TenantId tenant) {
        return new ConversationId(UUID.randomUUID());
    }
}
