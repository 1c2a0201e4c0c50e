package dev.noor.app.server;

import dev.noor.app.server.HealthCheck.Health;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens from construction's {@link #start} until {@link #close}. */
public final class Server implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final List<HealthCheck> checks;
    private final List<RouteSet> routes;
    private final Javalin javalin;

    private Server(List<HealthCheck> checks, List<RouteSet> routes) {
        this.checks = checks;
        this.routes = routes;
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Starts listening.
     *
     * @param port 0 for any free one
     * @throws PortTakenException when another program listens there
     */
    public static Server start(String host, int port, List<HealthCheck> checks) {
        return start(host, port, checks, List.of());
    }

    /**
     * Starts listening with more than the health route.
     *
     * @param port 0 for any free one
     * @throws PortTakenException when another program listens there
     */
    public static Server start(String host, int port, List<HealthCheck> checks, List<RouteSet> routes) {
        Server server = new Server(List.copyOf(checks), List.copyOf(routes));
        try {
            server.javalin.start(host, port);
        } catch (RuntimeException failure) {
            server.close();
            throw PortTakenException.from(host, port, failure);
        }
        return server;
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    private void configure(JavalinConfig config) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.routes.before(SecurityHeaders::apply);
        config.routes.get("/health", this::health);
        config.routes.get("/health/ready", this::health);
        config.routes.get("/health/live", context -> answer(context, HttpStatus.OK, "{\"status\":\"up\"}"));
        routes.forEach(set -> set.addTo(config));
        config.routes.exception(Exception.class, (failure, context) -> {
            LOG.atError().setCause(failure).log("request failed");
            answer(context, HttpStatus.INTERNAL_SERVER_ERROR, "{\"error\":\"internal\"}");
        });
        config.routes.error(
                HttpStatus.NOT_FOUND.getCode(),
                context -> answer(context, HttpStatus.NOT_FOUND, "{\"error\":\"not_found\"}"));
    }

    private void health(Context context) {
        SequencedMap<String, Health> results = new LinkedHashMap<>();
        checks.forEach(check -> results.put(check.name(), check.check()));
        HealthReport report = new HealthReport(results);
        answer(context, report.isUp() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE, report.toJson());
    }

    private static void answer(Context context, HttpStatus status, String json) {
        context.status(status).contentType("application/json; charset=utf-8").result(json);
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
