package dev.noor.ports.quotation;

/** Prints quotations. Thread-safe. */
@FunctionalInterface
public interface QuotationPrinter {
    /**
     * The document as a PDF, the same bytes for the same sheet. Whatever stands in the sheet is printed as it is and
     * makes nothing be read or fetched.
     *
     * @throws dev.noor.ports.PermanentPortException when it cannot be printed; trying again is useless
     */
    byte[] print(QuotationSheet sheet);
}
