package dev.noor.app.server.web;

import dev.noor.app.server.web.Access.Open;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the routes are: the document for programs, and a page of it for people. */
final class DocumentRoutes implements RouteGroup {
    private static final Open OPEN = new Open("it says what the interfaces are, and nothing of anybody's data");

    private static final PageFiles PAGE = new PageFiles(
            DocumentRoutes.class,
            "/docs",
            "A page that shows these interfaces.",
            OPEN,
            List.of("docs.css", "docs.js", "icon.svg"));

    private final Supplier<List<Route>> documented;

    /** @param documented every route, these among them; asked when the document is */
    DocumentRoutes(Supplier<List<Route>> documented) {
        this.documented = documented;
    }

    @Override
    public List<Route> routes() {
        Route document = Route.text(
                "/openapi.json",
                "The OpenAPI document of these interfaces.",
                OPEN,
                "application/json; charset=utf-8",
                call -> new Reply.Text(200, "application/json; charset=utf-8", OpenApiDocument.of(documented.get())));
        return Stream.concat(Stream.of(document), PAGE.routes().stream()).toList();
    }
}
