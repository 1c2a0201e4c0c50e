package dev.noor.adapter.files.tenant;

import dev.noor.ports.TenantId;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.tenant.TenantSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tenants that are read once for the life of the process: whoever opens one gets the same. One that was not there or
 * not right is read again. Thread-safe.
 */
@Singleton
public final class TenantsReadOnce implements TenantSource {
    private final FileTenantSource files;
    private final Map<TenantId, Lookup.Found> found = new ConcurrentHashMap<>();

    @Inject
    public TenantsReadOnce(FileTenantSource files) {
        this.files = files;
    }

    @Override
    public Lookup load(TenantId tenant) {
        Lookup.Found known = found.get(tenant);
        if (known != null) {
            return known;
        }
        Lookup read = files.load(tenant);
        if (read instanceof Lookup.Found valid) {
            Lookup.Found first = found.putIfAbsent(tenant, valid);
            return first == null ? valid : first;
        }
        return read;
    }

    @Override
    public List<Passage> passages(TenantId tenant) {
        return files.passages(tenant);
    }
}
