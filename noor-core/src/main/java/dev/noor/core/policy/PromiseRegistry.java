package dev.noor.core.policy;

import dev.noor.ports.tenant.Tenant;
import java.util.Optional;

/** What a tenant lets Noor promise. What is not registered is not promised. Immutable. */
public final class PromiseRegistry {
    private final Tenant tenant;

    public PromiseRegistry(Tenant tenant) {
        this.tenant = tenant;
    }

    /** Whether {@code promiseId} may be promised. */
    public Promised may(String promiseId) {
        return tenant.promise(promiseId)
                .<Promised>map(promise -> switch (promise.kind()) {
                    case DIRECT -> new Promised.Direct(promise.words());
                    case CONDITIONAL -> new Promised.Conditional(promise.words());
                    case TOOL_REQUIRED -> new Promised.NeedsTool(promise.words());
                    case MANAGER_REQUIRED -> new Promised.NeedsManager(promise.words());
                    case NOT_OFFERED -> new Promised.NotOffered(Optional.of(promise.words()));
                })
                .orElseGet(() -> new Promised.NotOffered(Optional.empty()));
    }
}
