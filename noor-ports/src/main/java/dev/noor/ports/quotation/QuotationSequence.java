package dev.noor.ports.quotation;

import dev.noor.ports.TenantId;

/** Gives out the running part of quotation numbers. Thread-safe across processes. */
public interface QuotationSequence {
    /** A number greater than every one given before for the tenant, from 1; gaps may occur. */
    long next(TenantId tenant);
}
