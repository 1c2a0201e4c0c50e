package dev.noor.adapter.memory;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.order.OrderReference;
import dev.noor.ports.order.SaleOrder;
import dev.noor.ports.order.SaleOrderDraft;
import dev.noor.ports.order.SaleOrderId;
import dev.noor.ports.order.SaleOrderStatus;
import dev.noor.ports.order.SaleOrders;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.remote.Kept;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An order book in memory, which knows some products. Thread-safe within its process. */
public final class MemorySaleOrders implements SaleOrders {
    private final Set<Sku> products;
    private final Map<OrderReference, SaleOrder> orders = new LinkedHashMap<>();

    public MemorySaleOrders(Set<Sku> products) {
        this.products = Set.copyOf(products);
    }

    @Override
    public synchronized Optional<SaleOrder> find(OrderReference reference, Currency currency) {
        return Optional.ofNullable(orders.get(reference));
    }

    @Override
    public synchronized Kept<SaleOrder> draft(SaleOrderDraft draft) {
        SaleOrder there = orders.get(draft.reference());
        if (there != null) {
            return new Kept.Found<>(there);
        }
        Optional<Sku> unknown = draft.quotation().lines().stream()
                .map(QuotationLine::sku)
                .filter(sku -> !products.contains(sku))
                .findFirst();
        if (unknown.isPresent()) {
            return new Kept.Refused<>("order.no_product:" + unknown.get().value());
        }
        SaleOrder drafted = new SaleOrder(
                new SaleOrderId("order-" + (orders.size() + 1)),
                draft.reference(),
                "SO-" + (orders.size() + 1),
                SaleOrderStatus.DRAFT,
                draft.quotation().total());
        orders.put(draft.reference(), drafted);
        return new Kept.Created<>(drafted);
    }

    /** People bring the order so far. */
    public synchronized void bring(OrderReference reference, SaleOrderStatus status) {
        orders.computeIfPresent(
                reference, (same, there) -> new SaleOrder(there.id(), same, there.number(), status, there.total()));
    }

    @Override
    public synchronized SaleOrder confirm(OrderReference reference, Currency currency) {
        SaleOrder there = orders.get(reference);
        if (there == null) {
            throw new PermanentPortException("order.none", "there is no order " + reference);
        }
        if (there.status() != SaleOrderStatus.DRAFT) {
            return there;
        }
        SaleOrder confirmed =
                new SaleOrder(there.id(), reference, there.number(), SaleOrderStatus.CONFIRMED, there.total());
        orders.put(reference, confirmed);
        return confirmed;
    }
}
