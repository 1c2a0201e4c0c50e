package dev.noor.core.ledger;

/** Something computed earlier that a changed fact has made worthless. */
public enum Voided {
    /** The stock that was confirmed for the earlier pieces. */
    STOCK_CHECK,
    /** The discount that was settled for the earlier order. */
    DISCOUNT,
    /** The quotation of the earlier lines, with its approval. */
    QUOTATION
}
