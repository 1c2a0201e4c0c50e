package dev.noor.core.quote;

import dev.noor.ports.quotation.Quotation;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How quotations are numbered: initials, day, running number, revision, as in {@code TJ211126-7-R1}. */
public final class QuotationNumbers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMuu", Locale.ROOT);

    private QuotationNumbers() {}

    /**
     * The number that every revision of a quotation shares.
     *
     * @param sequence from 1, as the tenant's sequence gave it out
     */
    public static String number(QuoteTerms terms, long sequence) {
        if (sequence < 1) {
            throw new IllegalArgumentException("the running part of a quotation number counts from 1");
        }
        return terms.scheme().prefix() + DAY.format(terms.day()) + "-" + sequence;
    }

    /** The number as it is printed, with the revision. */
    public static String printed(Quotation quotation) {
        return quotation.number() + "-R" + quotation.revision();
    }
}
