package dev.noor.core.policy;

import dev.noor.ports.tenant.Promise;
import java.util.List;
import java.util.Optional;

/** What a tenant lets Noor promise. What is not registered is not promised. Immutable. */
public final class PromiseRegistry {
    private final List<Promise> promises;

    /** The registry of {@link dev.noor.ports.tenant.Tenant#promises()}. */
    public PromiseRegistry(List<Promise> promises) {
        this.promises = List.copyOf(promises);
    }

    /** Whether {@code promiseId} may be promised. */
    public Promised may(String promiseId) {
        return promises.stream()
                .filter(promise -> promise.id().equals(promiseId))
                .findFirst()
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
