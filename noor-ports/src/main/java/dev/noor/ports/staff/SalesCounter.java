package dev.noor.ports.staff;

import dev.noor.ports.TenantId;
import java.time.Instant;
import java.util.Currency;

/** Counts what happened, from what is stored. Thread-safe. */
@FunctionalInterface
public interface SalesCounter {
    /**
     * The figures of a span of business time, amounts of this currency only.
     *
     * @param to exclusive
     * @throws dev.noor.ports.PortException when nothing can be read now
     */
    SalesFigures between(TenantId tenant, Currency currency, Instant from, Instant to);
}
