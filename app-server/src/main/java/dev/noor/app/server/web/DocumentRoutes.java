package dev.noor.app.server.web;

import dev.noor.app.server.web.Access.Open;
import java.util.List;
import java.util.stream.Stream;

/** What the routes are, for programs. */
final class DocumentRoutes implements RouteGroup {
    private static final Open OPEN = new Open("it says what the interfaces are, and nothing of anybody's data");

    private final List<RouteGroup> documented;

    /** @param documented the other routes */
    DocumentRoutes(List<RouteGroup> documented) {
        this.documented = documented;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.text(
                "/openapi.json",
                "The OpenAPI document of these interfaces.",
                OPEN,
                "application/json; charset=utf-8",
                call -> new Reply.Text(
                        200,
                        "application/json; charset=utf-8",
                        OpenApiDocument.of(Stream.concat(
                                        documented.stream().flatMap(group -> group.routes().stream()),
                                        routes().stream())
                                .toList()))));
    }
}
