package dev.noor.ports.tenant;

import java.util.Optional;

/**
 * How quotations are numbered and how long they hold.
 *
 * @param prefix the initials in front of the number
 * @param validDays from the day of the quotation, 1 to 365
 * @param legalName under which the company quotes, where it is not its usual one
 * @param taxNumber the company's own, as it is printed
 * @param delivery what bringing an order costs
 */
public record QuotationScheme(
        String prefix, int validDays, Optional<String> legalName, Optional<String> taxNumber, DeliveryTable delivery) {
    public QuotationScheme {
        if (prefix.isBlank() || validDays < 1 || validDays > 365) {
            throw new IllegalArgumentException("a quotation scheme has a prefix and is valid 1 to 365 days");
        }
    }

    /** A scheme of a company that prints neither legal name nor tax number. */
    public QuotationScheme(String prefix, int validDays) {
        this(prefix, validDays, Optional.empty(), Optional.empty(), DeliveryTable.NONE);
    }

    /** The same with what bringing an order costs. */
    public QuotationScheme delivering(DeliveryTable table) {
        return new QuotationScheme(prefix, validDays, legalName, taxNumber, table);
    }
}
