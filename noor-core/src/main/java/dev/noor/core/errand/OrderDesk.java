package dev.noor.core.errand;

import dev.noor.ports.order.PlacedOrder;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.order.SaleOrder;
import dev.noor.ports.order.SaleOrderStatus;
import dev.noor.ports.order.SaleOrders;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.tenant.Tenant;
import java.util.Optional;

/** Has orders confirmed in the order book, on a person's word only. Thread-safe. */
public final class OrderDesk {
    private final SaleOrders orders;
    private final PlacedOrders placed;
    private final SeenOrders seen;

    public OrderDesk(SaleOrders orders, PlacedOrders placed, SeenOrders seen) {
        this.orders = orders;
        this.placed = placed;
        this.seen = seen;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is confirmed, or further: now, or before. */
        record Confirmed() implements Outcome {}

        /** It was cancelled. */
        record Cancelled() implements Outcome {}

        /** The quotation has no order that is known here. */
        record NotThere() implements Outcome {}
    }

    /**
     * Confirms the order of a quotation; what happened is noted with who wanted it.
     *
     * @param by who, as noted in the audit
     * @throws dev.noor.ports.PortException when the order book does not do it now; doing it again is harmless
     */
    public Outcome confirm(Tenant tenant, QuotationId quotation, String by) {
        Optional<PlacedOrder> known = placed.find(tenant.id(), quotation);
        if (known.isEmpty()) {
            return new Outcome.NotThere();
        }
        SaleOrder before = known.get().order();
        SaleOrder now = orders.confirm(before.reference(), before.total().currency());
        seen.seen(tenant, known.get(), now.status());
        placed.confirmed(tenant.id(), known.get(), now, by);
        return now.status() == SaleOrderStatus.VOID ? new Outcome.Cancelled() : new Outcome.Confirmed();
    }
}
