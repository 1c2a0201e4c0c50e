package dev.noor.core.tenant;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantSource;
import dev.noor.ports.tenant.TenantSource.Lookup;
import dev.noor.ports.tenant.TenantSource.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * Loads tenants once and keeps them for the life of the process; only the model names of the catalogue are looked at
 * again each time, since an import changes them. Thread-safe.
 */
@Singleton
public final class ServedTenants {
    private final TenantSource source;
    private final Catalog catalog;
    private final Map<TenantId, ServedTenant> served = new ConcurrentHashMap<>();
    private final ReentrantLock loading = new ReentrantLock();

    @Inject
    public ServedTenants(TenantSource source, Catalog catalog) {
        this.source = source;
        this.catalog = catalog;
    }

    /**
     * The tenant, ready to serve.
     *
     * @throws PermanentPortException {@code tenant.unknown} or {@code tenant.invalid}, saying what is wrong and where
     */
    public ServedTenant get(TenantId id) {
        ServedTenant known = served.get(id);
        if (known == null) {
            return first(id);
        }
        ServedTenant current = known.withModelNames(catalog.modelNames(id));
        if (current != known) {
            served.put(id, current);
        }
        return current;
    }

    /** Loads it once, however many ask meanwhile: it takes seconds and much memory. */
    private ServedTenant first(TenantId id) {
        loading.lock();
        try {
            ServedTenant known = served.get(id);
            if (known == null) {
                known = new ServedTenant(load(id), catalog.modelNames(id));
                served.put(id, known);
            }
            return known;
        } finally {
            loading.unlock();
        }
    }

    private Tenant load(TenantId id) {
        return switch (source.load(id)) {
            case Lookup.Found found -> found.tenant();
            case Lookup.Unknown unknown ->
                throw new PermanentPortException(
                        "tenant.unknown", "there is no tenant '" + id + "'; known are " + unknown.known());
            case Lookup.Invalid invalid ->
                throw new PermanentPortException(
                        "tenant.invalid",
                        invalid.problems().stream()
                                .map(Problem::toString)
                                .collect(Collectors.joining(System.lineSeparator())));
        };
    }
}
