package dev.noor.ports.quotation;

import dev.noor.ports.TenantId;
import dev.noor.ports.quotation.QuotationEntry.Place;
import java.util.List;
import java.util.Optional;

/**
 * Looks quotations up for people, a page at a time. Thread-safe; may throw {@link dev.noor.ports.PortException}. A page
 * that follows another neither repeats nor leaves out what was there all the while.
 */
public interface QuotationList {
    /** The tenant's quotations that the filter means, the youngest first, behind a place or from the beginning. */
    List<QuotationEntry> list(TenantId tenant, QuotationFilter filter, Optional<Place> after, int limit);

    /** One revision of a quotation. */
    Optional<QuotationEntry> entry(TenantId tenant, QuotationId id);
}
