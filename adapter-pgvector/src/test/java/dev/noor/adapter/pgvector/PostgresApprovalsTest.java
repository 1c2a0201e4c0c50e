package dev.noor.adapter.pgvector;

import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.quotation.Approvals;
import dev.noor.ports.quotation.ApprovalsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresApprovalsTest implements ApprovalsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public ConversationStore testee() {
        return new PostgresConversationStore(POSTGRES.database(), new BriefCodec());
    }

    @Override
    public Approvals approvals() {
        return new PostgresApprovals(POSTGRES.database());
    }
}
