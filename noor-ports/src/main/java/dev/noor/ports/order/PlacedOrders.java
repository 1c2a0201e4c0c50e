package dev.noor.ports.order;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.quotation.QuotationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers what the order book says of the orders that conversations led to, so that a customer who asks is answered
 * without it. Thread-safe; every method may throw {@link dev.noor.ports.PortException}.
 */
public interface PlacedOrders {
    /**
     * Notes what the order book says now, in place of what it said before.
     *
     * @param conversation one that is stored
     * @param quotation whose order it is
     */
    void keep(TenantId tenant, ConversationId conversation, QuotationId quotation, SaleOrder order);

    /**
     * Notes, with who wanted it, that an order was to be confirmed and what the order book says since.
     *
     * @param by who, as noted in the audit
     */
    void confirmed(TenantId tenant, PlacedOrder before, SaleOrder now, String by);

    /** The order of a quotation. */
    Optional<PlacedOrder> find(TenantId tenant, QuotationId quotation);

    /** The orders of a conversation, the latest first. */
    List<PlacedOrder> of(TenantId tenant, ConversationId conversation);

    /** Those that may still change, what was not seen for longest first. */
    List<PlacedOrder> open(TenantId tenant, int limit);

    /**
     * A tenant's orders, the latest first, behind a place or from the beginning. A page that follows another neither
     * repeats nor leaves out what was there all the while.
     */
    List<PlacedOrder> list(TenantId tenant, Optional<SaleOrderStatus> status, Optional<Place> after, int limit);

    /** A place in the list. */
    record Place(Instant placedAt, QuotationId quotation) {}
}
