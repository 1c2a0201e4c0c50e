package dev.noor.ports.quotation;

import dev.noor.ports.TenantId;
import java.util.Optional;

/** The quotations that are stored, by their ids. Thread-safe; may throw {@link dev.noor.ports.PortException}. */
@FunctionalInterface
public interface QuotationsById {
    /** The quotation of this id. */
    Optional<QuotationBook.Entry> find(TenantId tenant, QuotationId id);
}
