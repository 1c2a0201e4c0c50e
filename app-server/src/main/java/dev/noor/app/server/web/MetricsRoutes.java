package dev.noor.app.server.web;

import dev.noor.app.server.metrics.Meters;
import dev.noor.ports.access.Scope;
import dev.noor.ports.pipeline.Backlog;
import jakarta.inject.Inject;
import java.util.List;

/** The server's figures, for Prometheus. */
final class MetricsRoutes implements RouteGroup {
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final Meters meters;
    private final Backlog backlog;

    @Inject
    MetricsRoutes(Meters meters, Backlog backlog) {
        this.meters = meters;
        this.backlog = backlog;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.text(
                "/metrics",
                "Tells what waits, how long things take and who was stopped, in the text form of Prometheus.",
                new Access.Local(Scope.METRICS_READ),
                TEXT,
                call -> new Reply.Text(200, TEXT, meters.scrape(backlog.count()))));
    }
}
