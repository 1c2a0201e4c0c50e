package dev.noor.core.policy;

/** Something in a burst that may call for a person and that no intent names. */
public enum Sign {
    /** Wants money back, or to return goods. */
    REFUND,
    /** Wants to resell: dealer, distributor, partner terms. */
    DEALER,
    /** Wants to be called. */
    CALL,
    /** Asks for one of the company's people by name. */
    NAMES_A_PERSON,
    /** Says by when the order must be delivered. */
    DELIVERY_TIME,
    /** Asks for terms that the tenant's data do not state. */
    UNANSWERED,
    /** Sends a document, such as a drawing, which Noor cannot read. */
    DOCUMENT,
    /** Sends a list with more unclear rows than can be asked about. */
    UNCLEAR_LIST,
    /** Speaks of a price, a discount or terms of which a person of the company has already said something. */
    STATED_BY_A_PERSON
}
