package dev.noor.ports.conversation;

/** What Noor's last question was about, so that a short reply is read in its context. */
public enum Ask {
    /** What is being furnished or looked for. */
    NEED,
    QUANTITY,
    BUDGET,
    /** Which of the options shown. */
    CHOICE,
    /** What the rows of a list mean of which the others are ordered. */
    ROWS,
    DELIVERY_PLACE,
    /** Whether to prepare a quotation. */
    QUOTATION,
    /** What a quotation still lacks: name, company, address. */
    DETAILS,
    /** Whether the quotation as written is right. */
    APPROVAL,
    /** What to change in the quotation. */
    CHANGE,
    /** How the delivery went. */
    RATING,
    /** The buyer's tax number, of which a wrong one was told. */
    TAX_NUMBER
}
