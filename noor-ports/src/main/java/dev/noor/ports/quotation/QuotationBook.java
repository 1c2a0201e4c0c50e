package dev.noor.ports.quotation;

import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import java.util.Optional;

/** The quotations that are stored. Thread-safe; may throw {@link dev.noor.ports.PortException}. */
@FunctionalInterface
public interface QuotationBook {
    /**
     * One revision of a quotation.
     *
     * @param number without the revision
     */
    Optional<Entry> find(TenantId tenant, String number, int revision);

    /**
     * A quotation as it is stored.
     *
     * @param language of the conversation it was made in, once Noor has replied there
     */
    record Entry(Quotation quotation, Optional<Language> language) {}
}
