package dev.noor.ports.tenant;

/**
 * How quotations are numbered and how long they hold.
 *
 * @param prefix the initials in front of the number
 * @param validDays from the day of the quotation, 1 to 365
 */
public record QuotationScheme(String prefix, int validDays) {
    public QuotationScheme {
        if (prefix.isBlank() || validDays < 1 || validDays > 365) {
            throw new IllegalArgumentException("a quotation scheme has a prefix and is valid 1 to 365 days");
        }
    }
}
