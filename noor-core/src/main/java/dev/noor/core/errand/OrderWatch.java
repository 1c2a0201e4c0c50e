package dev.noor.core.errand;

import dev.noor.ports.order.PlacedOrder;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.order.SaleOrder;
import dev.noor.ports.order.SaleOrders;
import dev.noor.ports.tenant.Tenant;

/** Looks in the order book what became of orders that may still change. Thread-safe. */
public final class OrderWatch {
    /** Each costs a call of the order book; what is left over is looked at first the next time. */
    private static final int MOST = 200;

    private final SaleOrders orders;
    private final PlacedOrders placed;
    private final SeenOrders seen;

    public OrderWatch(SaleOrders orders, PlacedOrders placed, SeenOrders seen) {
        this.orders = orders;
        this.placed = placed;
        this.seen = seen;
    }

    /**
     * What became of looking.
     *
     * @param moved whose status is another than before
     */
    public record Seen(int looked, int moved) {}

    /**
     * Looks at what was not seen for longest. One that the book does not find stays as it was.
     *
     * @throws dev.noor.ports.PortException when the book cannot be asked now; what was seen is kept
     */
    public Seen look(Tenant tenant) {
        int looked = 0;
        int moved = 0;
        for (PlacedOrder before : placed.open(tenant.id(), MOST)) {
            SaleOrder known = before.order();
            SaleOrder now =
                    orders.find(known.reference(), known.total().currency()).orElse(known);
            seen.seen(tenant, before, now.status());
            placed.keep(tenant.id(), before.conversation(), before.quotation(), now);
            looked++;
            moved += now.status() == known.status() ? 0 : 1;
        }
        return new Seen(looked, moved);
    }
}
