package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.quotation.QuotationSequence;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the quotations of each tenant from 1, without gaps. Thread-safe within its process. */
public final class MemoryQuotationSequence implements QuotationSequence {
    private final Map<TenantId, AtomicLong> last = new ConcurrentHashMap<>();

    @Override
    public long next(TenantId tenant) {
        return last.computeIfAbsent(tenant, first -> new AtomicLong()).incrementAndGet();
    }
}
