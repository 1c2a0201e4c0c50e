package dev.noor.app.server.web;

import dev.noor.ports.order.PlacedOrder;
import dev.noor.ports.order.SaleOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders as they are shown to programs. Amounts are in major units with all decimals of their currency. */
final class OrderViews {
    private OrderViews() {}

    /**
     * A page of the list.
     *
     * @param next what to ask the next page with; null on the last one
     */
    record Orders(List<OrderItem> orders, @Nullable String next) {}

    /**
     * An order.
     *
     * @param quotation the id of the quotation that was agreed to, which is also the order's here
     * @param reference our own name for it in the order book
     * @param number the order book's own
     * @param total tax included, as the order book reckons it
     * @param placedAt when it was first seen there, in business time
     * @param seenAt when it was last seen there, in business time
     */
    record OrderItem(
            UUID quotation,
            UUID conversation,
            String reference,
            String number,
            String status,
            BigDecimal total,
            String currency,
            Instant placedAt,
            Instant seenAt) {
        static OrderItem of(PlacedOrder placed) {
            SaleOrder order = placed.order();
            return new OrderItem(
                    placed.quotation().value(),
                    placed.conversation().value(),
                    order.reference().text(),
                    order.number(),
                    ConversationViews.wire(order.status()),
                    order.total().toDecimal(),
                    order.total().currency().getCurrencyCode(),
                    placed.placedAt(),
                    placed.seenAt());
        }
    }

    /**
     * What an order is to become.
     *
     * @param status {@code confirmed}
     */
    record Change(String status) {}
}
