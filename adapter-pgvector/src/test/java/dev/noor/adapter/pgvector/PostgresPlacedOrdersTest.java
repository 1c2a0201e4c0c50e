package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationFixtures;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.order.PlacedOrdersContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresPlacedOrdersTest implements PlacedOrdersContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public PlacedOrders orders() {
        return new PostgresPlacedOrders(POSTGRES.database());
    }

    @Override
    public ConversationId aConversation() {
        return new PostgresConversationStore(POSTGRES.database(), new BriefCodec())
                .open(ConversationFixtures.anAddress(new TenantId("treejar")), ConversationFixtures.anId())
                .id();
    }
}
