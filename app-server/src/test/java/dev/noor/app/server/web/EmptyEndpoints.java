package dev.noor.app.server.web;

import dev.noor.adapter.memory.MemoryApiKeys;
import java.util.List;

/** A server without a route. */
public final class EmptyEndpoints {
    private EmptyEndpoints() {}

    public static Endpoints make() {
        return new Endpoints(new RouteTable(List.of()), new AccessGate(new MemoryApiKeys()), new Bodies());
    }
}
