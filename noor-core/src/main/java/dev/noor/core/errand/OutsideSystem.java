package dev.noor.core.errand;

/** A system of the company's that errands may be done in. */
public enum OutsideSystem {
    /** Contacts, deals and notes. */
    CRM,
    /** The book of sale orders. */
    ORDER_BOOK
}
