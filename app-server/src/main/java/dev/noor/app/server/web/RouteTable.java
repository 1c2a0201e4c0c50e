package dev.noor.app.server.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every route of the server, the document of them all among them. Immutable. */
@Singleton
public final class RouteTable {
    private final List<RouteGroup> groups;
    private final List<Route> routes;

    @Inject
    RouteTable(
            HealthRoutes health,
            ChatRoutes chat,
            ConversationRoutes conversations,
            AmendRoutes amendments,
            EscalationRoutes escalations,
            QuotationRoutes quotations,
            ApprovalRoutes approvals,
            OrderRoutes orders,
            ContactRoutes contacts,
            DealRoutes deals,
            SyncRoutes syncs,
            ProductRoutes products,
            FollowUpRoutes followUps,
            EventRoutes events,
            FileRoutes files,
            MetricsRoutes metrics) {
        this(List.of(
                health,
                chat,
                conversations,
                amendments,
                escalations,
                quotations,
                approvals,
                orders,
                contacts,
                deals,
                syncs,
                products,
                followUps,
                events,
                files,
                metrics));
    }

    /** The routes of these groups, and their document. */
    public RouteTable(List<RouteGroup> groups) {
        this.groups = List.copyOf(groups);
        this.routes = Stream.concat(this.groups.stream(), Stream.of(new DocumentRoutes(this::routes)))
                .flatMap(group -> group.routes().stream())
                .toList();
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
        return new RouteTable(Stream.concat(groups.stream(), Stream.of(more)).toList());
    }
}
