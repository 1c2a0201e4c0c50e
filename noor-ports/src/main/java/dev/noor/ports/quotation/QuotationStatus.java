package dev.noor.ports.quotation;

/** The life of a quotation. */
public enum QuotationStatus {
    /** Shown to the customer for approval of what is written. */
    DRAFT,
    /** Sent as a document. */
    ISSUED,
    ACCEPTED,
    REFUSED,
    EXPIRED,
    /** Replaced by a later revision. */
    SUPERSEDED
}
