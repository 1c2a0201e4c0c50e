package dev.noor.app.cli.eval.probe;

/** What a turn may do with a quotation. */
public enum QuotationStep {
    DRAFTED,
    APPROVED
}
