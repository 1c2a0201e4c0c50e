package dev.noor.ports.order;

import dev.noor.ports.money.Money;

/**
 * A sale order as the order book has it.
 *
 * @param number the order book's own, as people read it
 * @param total tax included, as the order book reckons it
 */
public record SaleOrder(SaleOrderId id, OrderReference reference, String number, SaleOrderStatus status, Money total) {}
