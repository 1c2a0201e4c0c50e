package dev.noor.app.server.web;

import java.util.List;

/** Routes that belong together. */
public interface RouteGroup {
    List<Route> routes();
}
