package dev.noor.app.server;

import io.javalin.config.JavalinConfig;

/** Routes that belong together. */
public interface RouteSet {
    /** Adds them to a server that is being made. */
    void addTo(JavalinConfig config);
}
