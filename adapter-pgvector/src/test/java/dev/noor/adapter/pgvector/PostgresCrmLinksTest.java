package dev.noor.adapter.pgvector;

import dev.noor.ports.conversation.ConversationFixtures;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.crm.CrmLinks;
import dev.noor.ports.crm.CrmLinksContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresCrmLinksTest implements CrmLinksContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public CrmLinks links() {
        return new PostgresCrmLinks(POSTGRES.database());
    }

    @Override
    public ConversationId aConversation() {
        return new PostgresConversationStore(POSTGRES.database(), new BriefCodec())
                .open(ConversationFixtures.anAddress(TENANT), ConversationFixtures.anId())
                .id();
    }
}
