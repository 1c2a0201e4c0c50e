package dev.noor.app.server.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every route of the server. Immutable. */
@Singleton
public final class RouteTable {
    private final List<Route> routes;

    @Inject
    RouteTable(HealthRoutes health, ChatRoutes chat) {
        this(List.of(health, chat, new DocumentRoutes(List.of(health, chat))));
    }

    /** The routes of these groups and of none else. */
    public RouteTable(List<RouteGroup> groups) {
        routes = groups.stream().flatMap(group -> group.routes().stream()).toList();
        Set<String> known = new HashSet<>();
        for (Route route : routes) {
            if (!known.add(route.method() + " " + route.path())) {
                throw new IllegalStateException("two routes answer " + route.method() + " " + route.path());
            }
        }
    }

    /** The routes in the order in which they are documented. */
    public List<Route> routes() {
        return routes;
    }

    /** The same table with more routes behind. */
    public RouteTable and(RouteGroup... more) {
        return new RouteTable(Stream.concat(Stream.<RouteGroup>of(() -> routes), Stream.of(more))
                .toList());
    }
}
