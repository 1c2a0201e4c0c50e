package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tenants that a program made itself; what is put in counts as checked. Thread-safe. */
public final class MemoryTenantSource implements TenantSource {
    private final Map<TenantId, Entry> tenants = new ConcurrentHashMap<>();

    /** Adds or replaces a tenant and its passages. */
    public void put(Tenant tenant, List<Passage> passages) {
        tenants.put(tenant.id(), new Entry(tenant, List.copyOf(passages)));
    }

    @Override
    public Lookup load(TenantId tenant) {
        Entry entry = tenants.get(tenant);
        return entry != null ? new Lookup.Found(entry.tenant()) : new Lookup.Unknown(known());
    }

    /** The tenant's passages; none of an unknown tenant. */
    @Override
    public List<Passage> passages(TenantId tenant) {
        Entry entry = tenants.get(tenant);
        return entry != null ? entry.passages() : List.of();
    }

    private List<TenantId> known() {
        return tenants.keySet().stream()
                .sorted(Comparator.comparing(TenantId::value))
                .toList();
    }

    private record Entry(Tenant tenant, List<Passage> passages) {}
}
