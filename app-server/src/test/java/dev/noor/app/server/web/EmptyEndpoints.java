package dev.noor.app.server.web;

import dev.noor.adapter.memory.MemoryApiKeys;
import dev.noor.app.server.config.WebConfig;
import dev.noor.app.server.metrics.Meters;
import dev.noor.ports.access.Quota.Take;
import java.util.List;

/** A server without a route. */
public final class EmptyEndpoints {
    private EmptyEndpoints() {}

    public static Endpoints make() {
        return with(new AccessGate(new MemoryApiKeys()));
    }

    /** The same, whose limits never stop anybody. */
    public static Endpoints unlimited() {
        RateLimits none = new RateLimits((name, allowance) -> new Take.Granted(), new Meters(), WebConfig.STANDARD);
        return with(new AccessGate(new MemoryApiKeys(), none, WebConfig.STANDARD));
    }

    private static Endpoints with(AccessGate gate) {
        return new Endpoints(new RouteTable(List.of()), gate, new Bodies());
    }
}
