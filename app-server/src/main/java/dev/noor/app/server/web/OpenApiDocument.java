package dev.noor.app.server.web;

import dev.noor.app.server.web.Route.Answer;
import dev.noor.ports.access.Scope;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The OpenAPI 3.1 document of some routes. */
final class OpenApiDocument {
    private static final Pattern IN_PATH = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final String KEY = "key";
    private static final String JSON = "application/json";
    private static final String EVENTS = "text/event-stream";
    private static final String ANY = "application/octet-stream";
    private static final String PROBLEM = "application/problem+json";

    private final OpenAPI document = new OpenAPI();
    private final Components components = new Components();

    private OpenApiDocument(List<Route> routes) {
        document.openapi("3.1.0")
                .info(new Info()
                        .title("Noor")
                        .version("1")
                        .description("The sales assistant's interfaces. Every route that is not open needs a key with"
                                + " the scope that it names."))
                .components(components.addSecuritySchemes(
                        KEY, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")));
        schema(Endpoints.Told.class);
        routes.forEach(this::add);
    }

    static String of(List<Route> routes) {
        return Json31.pretty(new OpenApiDocument(routes).document);
    }

    private void add(Route route) {
        PathItem item = document.getPaths() == null ? null : document.getPaths().get(route.path());
        PathItem path = item == null ? new PathItem() : item;
        Operation operation = new Operation()
                .operationId(operationId(route))
                .summary(route.summary())
                .responses(responses(route));
        Matcher names = IN_PATH.matcher(route.path());
        while (names.find()) {
            operation.addParametersItem(new Parameter()
                    .in("path")
                    .name(names.group(1))
                    .required(true)
                    .schema(string()));
        }
        route.parameters()
                .forEach(parameter -> operation.addParametersItem(new Parameter()
                        .in("query")
                        .name(parameter.name())
                        .description(parameter.meaning())
                        .schema(string())));
        route.body()
                .ifPresent(type ->
                        operation.requestBody(new RequestBody().required(true).content(content(JSON, schema(type)))));
        switch (route.access()) {
            case Access.Open open ->
                operation.description("Open: " + open.reason() + ".").security(List.of());
            case Access.Keyed keyed ->
                operation.description("Scope: " + keyed.scope().wire()).security(keyed(keyed.scope()));
            case Access.Local local ->
                operation
                        .description("From the server's own machine without a key; from elsewhere, scope: "
                                + local.scope().wire())
                        .security(keyed(local.scope()));
        }
        switch (route.method()) {
            case GET -> path.get(operation);
            case POST -> path.post(operation);
            case PATCH -> path.patch(operation);
        }
        document.path(route.path(), path);
    }

    private static List<SecurityRequirement> keyed(Scope scope) {
        return List.of(new SecurityRequirement().addList(KEY, scope.wire()));
    }

    private ApiResponses responses(Route route) {
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse(
                "200",
                new ApiResponse()
                        .description("Done")
                        .content(
                                switch (route.answer()) {
                                    case Answer.Json json -> content(JSON, schema(json.type()));
                                    case Answer.Text text -> content(text.mediaType(), string());
                                    case Answer.File file -> content(ANY, bytes());
                                    case Answer.Events events -> content(EVENTS, schema(events.type()));
                                    case Answer.JsonOrEvents either ->
                                        content(JSON, schema(either.json()))
                                                .addMediaType(EVENTS, new MediaType().schema(oneOf(either.events())));
                                }));
        return responses.addApiResponse(
                "default",
                new ApiResponse().description("A problem").content(content(PROBLEM, schema(Endpoints.Told.class))));
    }

    private static Content content(String mediaType, Schema<?> schema) {
        return new Content().addMediaType(mediaType, new MediaType().schema(schema));
    }

    private Schema<?> oneOf(List<Class<? extends Record>> types) {
        Schema<?> schema = new Schema<>();
        types.forEach(type -> schema.addOneOfItem(schema(type)));
        return schema;
    }

    private static Schema<?> string() {
        Schema<?> schema = new Schema<>();
        schema.addType("string");
        return schema;
    }

    private static Schema<?> bytes() {
        return string().format("binary");
    }

    /** The record's schema among the components, and a reference to it. */
    private Schema<?> schema(Class<? extends Record> type) {
        ModelConverters.getInstance(true).readAll(type).forEach(components::addSchemas);
        return new Schema<>().$ref("#/components/schemas/" + type.getSimpleName());
    }

    private static String operationId(Route route) {
        String path = route.path().replaceAll("[^a-zA-Z0-9]+", "_").replaceAll("^_|_$", "");
        return route.method().name().toLowerCase(java.util.Locale.ROOT) + "_" + path;
    }
}
