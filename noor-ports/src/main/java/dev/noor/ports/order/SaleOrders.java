package dev.noor.ports.order;

import dev.noor.ports.remote.Kept;
import java.util.Currency;
import java.util.Optional;

/**
 * The book of sale orders that the company works with. Thread-safe; every method may throw
 * {@link dev.noor.ports.PortException}, after which nothing was made and it may be called again.
 */
public interface SaleOrders {
    /** The order of this reference, exactly. */
    Optional<SaleOrder> find(OrderReference reference, Currency currency);

    /**
     * Sees to it that a draft of this order is there, and its buyer; prices and discounts are the quotation's. One that
     * is there already stays as it is, whatever its status. Refused for a product that the book does not have.
     */
    Kept<SaleOrder> draft(SaleOrderDraft draft);

    /** Confirms an order, on a person's word; one that is confirmed already stays so. */
    SaleOrder confirm(OrderReference reference, Currency currency);
}
