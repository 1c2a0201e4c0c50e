package dev.noor.app.server.web;

import dev.noor.app.server.HealthCheck;
import dev.noor.app.server.HealthCheck.Health;
import dev.noor.app.server.web.Access.Open;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the server lives, and whether it can work. */
final class HealthRoutes implements RouteGroup {
    private static final Open OPEN =
            new Open("load balancers ask without a key; the answer holds names of parts and nothing of anybody");

    private final List<HealthCheck> checks;

    @Inject
    HealthRoutes(Set<HealthCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** What is answered: {@code up} or {@code down}, and for each part {@code up} or the code of what is wrong. */
    record Report(String status, Map<String, String> checks) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/health/live",
                        "Says that the process answers.",
                        OPEN,
                        Report.class,
                        call -> Reply.ok(new Report("up", Map.of()))),
                Route.get(
                        "/health/ready",
                        "Says whether everything is there that the server works with; 503 when it is not.",
                        OPEN,
                        Report.class,
                        call -> ready()));
    }

    private Reply ready() {
        Map<String, String> states = new LinkedHashMap<>();
        checks.forEach(check -> states.put(check.name(), state(check.check())));
        boolean up = states.values().stream().allMatch("up"::equals);
        return new Reply.Json(up ? 200 : 503, new Report(up ? "up" : "down", states));
    }

    private static String state(Health health) {
        return switch (health) {
            case Health.Up up -> "up";
            case Health.Down down -> down.code();
        };
    }
}
