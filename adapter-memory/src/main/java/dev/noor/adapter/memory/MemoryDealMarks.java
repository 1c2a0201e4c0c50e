package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.crm.DealMarks;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Marks in a map. Thread-safe within its process. */
public final class MemoryDealMarks implements DealMarks {
    private final Map<TenantId, Instant> marks = new ConcurrentHashMap<>();

    @Override
    public Optional<Instant> read(TenantId tenant) {
        return Optional.ofNullable(marks.get(tenant));
    }

    @Override
    public void keep(TenantId tenant, Instant seenUpTo) {
        marks.merge(tenant, seenUpTo, (before, now) -> now.isAfter(before) ? now : before);
    }
}
