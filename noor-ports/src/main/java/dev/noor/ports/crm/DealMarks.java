package dev.noor.ports.crm;

import dev.noor.ports.TenantId;
import java.time.Instant;
import java.util.Optional;

/**
 * Up to when the changes of a company's deals were seen. Thread-safe; every method may throw
 * {@link dev.noor.ports.PortException}.
 */
public interface DealMarks {
    /** In the CRM's time; empty where nobody has looked yet. */
    Optional<Instant> read(TenantId tenant);

    /** Notes that every change up to then was seen; an earlier time than the one noted changes nothing. */
    void keep(TenantId tenant, Instant seenUpTo);
}
