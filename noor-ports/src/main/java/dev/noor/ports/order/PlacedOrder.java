package dev.noor.ports.order;

import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.quotation.QuotationId;
import java.time.Instant;

/**
 * An order that a conversation led to, as the order book said last.
 *
 * @param placedAt when it was first seen there, in business time
 * @param seenAt when it was last seen there, in business time
 */
public record PlacedOrder(
        QuotationId quotation, ConversationId conversation, SaleOrder order, Instant placedAt, Instant seenAt) {
    /** Where it stands in a list. */
    public PlacedOrders.Place place() {
        return new PlacedOrders.Place(placedAt, quotation);
    }
}
