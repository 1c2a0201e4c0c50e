package dev.noor.adapter.memory;

import dev.noor.ports.conversation.ConversationFixtures;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.order.PlacedOrdersContract;
import java.time.InstantSource;

final class MemoryPlacedOrdersTest implements PlacedOrdersContract {
    private final MemoryPlacedOrders orders = new MemoryPlacedOrders(InstantSource.system());

    @Override
    public PlacedOrders orders() {
        return orders;
    }

    @Override
    public ConversationId aConversation() {
        return ConversationFixtures.anId();
    }
}
