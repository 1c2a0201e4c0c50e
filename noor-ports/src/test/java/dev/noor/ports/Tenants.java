package dev.noor.ports;

import java.util.UUID;

/** Tenants for the contract kits. Each test takes its own, so that an adapter may keep its data between tests. */
public final class Tenants {
    private Tenants() {}

    /** A tenant that no other test uses and that has no data. */
    public static TenantId aTenant() {
        return new TenantId("t-" + UUID.randomUUID());
    }
}
