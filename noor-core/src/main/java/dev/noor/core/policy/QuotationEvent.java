package dev.noor.core.policy;

/** What happened to a quotation. */
public enum QuotationEvent {
    /** The document went to the customer. */
    ISSUED,
    /** The customer agreed to it as written. */
    APPROVED,
    /** The customer does not want it. */
    REFUSED,
    /** A product, a quantity or a price of the order is no longer the one written. */
    LINES_CHANGED,
    /** Its last day has passed. */
    TIME_PASSED
}
