package dev.noor.app.server;

import dev.noor.app.server.web.Endpoints;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.time.Duration;

/** Listens from construction's {@link #start} until {@link #close}. */
public final class Server implements AutoCloseable {

    /** What is left of the 20 seconds of a closing process belongs to its workers. */
    private static final Duration DRAIN = Duration.ofSeconds(10);

    private final Endpoints endpoints;
    private final Javalin javalin;

    private Server(Endpoints endpoints) {
        this.endpoints = endpoints;
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Starts listening.
     *
     * @param port 0 for any free one
     * @throws PortTakenException when another program listens there
     */
    public static Server start(String host, int port, Endpoints endpoints) {
        Server server = new Server(endpoints);
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
        config.jetty.modifyServer(server -> server.setStopTimeout(DRAIN.toMillis()));
        endpoints.configure(config);
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
