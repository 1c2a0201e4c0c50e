package dev.noor.core.quote;

import dev.noor.ports.money.Percent;
import dev.noor.ports.tenant.QuotationScheme;
import dev.noor.ports.tenant.Tenant;
import java.time.Instant;
import java.time.LocalDate;

/**
 * On what terms a company quotes.
 *
 * @param day of the quotation, in the company's zone
 */
public record QuoteTerms(QuotationScheme scheme, Percent vat, LocalDate day) {
    /** The terms of {@code tenant} at {@code now}. */
    public static QuoteTerms of(Tenant tenant, Instant now) {
        return new QuoteTerms(tenant.quotations(), tenant.vat(), LocalDate.ofInstant(now, tenant.zone()));
    }

    /** The last day on which a quotation of {@link #day()} may be accepted. */
    public LocalDate validUntil() {
        return day.plusDays(scheme.validDays());
    }
}
