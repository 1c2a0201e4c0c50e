package dev.noor.app.server.web;

import dev.noor.app.server.web.Access.Open;
import java.util.List;
import java.util.function.Supplier;

/** What the routes are, for programs. */
final class DocumentRoutes implements RouteGroup {
    private static final Open OPEN = new Open("it says what the interfaces are, and nothing of anybody's data");

    private final Supplier<List<Route>> documented;

    /** @param documented every route, these among them; asked when the document is */
    DocumentRoutes(Supplier<List<Route>> documented) {
        this.documented = documented;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.text(
                "/openapi.json",
                "The OpenAPI document of these interfaces.",
                OPEN,
                "application/json; charset=utf-8",
                call -> new Reply.Text(200, "application/json; charset=utf-8", OpenApiDocument.of(documented.get()))));
    }
}
