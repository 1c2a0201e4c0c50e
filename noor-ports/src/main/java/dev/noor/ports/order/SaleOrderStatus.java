package dev.noor.ports.order;

/** How far a sale order is. */
public enum SaleOrderStatus {
    /** Made, and not confirmed by a person yet. */
    DRAFT,
    CONFIRMED,
    /** On its way, in whole or in part. */
    SHIPPED,
    /** Delivered and closed. */
    FULFILLED,
    VOID,
    /** Something that has no name here. */
    OTHER;

    /** Whether nothing is expected to happen to it any more. */
    public boolean isFinal() {
        return this == FULFILLED || this == VOID;
    }
}
