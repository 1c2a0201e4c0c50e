package dev.noor.app.server.web;

import dev.noor.app.server.web.Route.Answer;
import dev.noor.app.server.web.Route.Method;
import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.file.Document;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the routes of a table on the server; what is in no table is not answered. */
@Singleton
public final class Endpoints {
    private static final Logger LOG = LoggerFactory.getLogger(Endpoints.class);
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";
    private static final String PROBLEM = "application/problem+json; charset=utf-8";

    private static final String IN_THE_LOG = "Something went wrong; the log has it under the request's id.";
    private static final Duration SOON = Duration.ofSeconds(5);

    private final RouteTable table;
    private final AccessGate gate;
    private final Bodies bodies;

    @Inject
    Endpoints(RouteTable table, AccessGate gate, Bodies bodies) {
        this.table = table;
        this.gate = gate;
        this.bodies = bodies;
    }

    /** The same with more routes. */
    public Endpoints with(RouteGroup... more) {
        return new Endpoints(table.and(more), gate, bodies);
    }

    /** A problem as it is written. */
    record Told(String type, String title, int status, String code, String detail, String requestId) {}

    /** Adds handlers for every route, and for what is none; lets the listed web pages call them, and no other. */
    public void configure(JavalinConfig config) {
        if (!gate.origins().isEmpty()) {
            config.bundledPlugins.enableCors(
                    cors -> cors.addRule(rule -> gate.origins().forEach(rule::allowHost)));
        }
        register(config.routes);
    }

    private void register(RoutesConfig routes) {
        routes.before(RequestIds::apply);
        for (Route route : table.routes()) {
            routes.addHttpHandler(type(route.method()), route.path(), context -> answer(context, route));
            if (route.answer() instanceof Answer.File) {
                // Else whoever asks for no more than the head would be told of an empty file, wherever they ask.
                routes.addHttpHandler(HandlerType.HEAD, route.path(), context -> answer(context, route));
            }
        }
        routes.exception(Problem.class, (problem, context) -> tell(context, problem));
        routes.exception(PortException.class, (fault, context) -> tell(context, problem(context, fault)));
        routes.exception(Exception.class, (failure, context) -> tell(context, problem(context, failure)));
        routes.error(404, context -> {
            if (!isTold(context)) {
                tell(context, new Problem(404, "not_found", "There is nothing at this address."));
            }
        });
    }

    private void answer(Context context, Route route) {
        Call call = new Call(context, gate.admit(context, route.access()), bodies, gate);
        switch (route.handler().answer(call)) {
            case Reply.Events events -> stream(context, events.source());
            case Reply.Json json ->
                context.status(json.status())
                        .contentType("application/json; charset=utf-8")
                        .result(bodies.write(json.value()));
            case Reply.Text text ->
                context.status(text.status()).contentType(text.mediaType()).result(text.text());
            case Reply.File(Document document) ->
                // Who fetches files for phones is told the length, and compressed ones would have another.
                context.status(200)
                        .disableCompression()
                        .header("Content-Disposition", "attachment; filename=\"" + document.name() + "\"")
                        .header("Content-Length", Integer.toString(document.content().length))
                        .header("Content-Security-Policy", FILE_POLICY)
                        .contentType(document.mediaType())
                        .result(document.content());
            case Reply.PageFile file ->
                context.status(200)
                        .header("Content-Security-Policy", PAGE_POLICY)
                        .contentType(file.mediaType())
                        .result(file.text());
        }
    }

    private void stream(Context context, EventSource source) {
        EventStream out = new EventStream(context, bodies);
        try {
            source.tell(out);
        } catch (Problem problem) {
            out.event("problem", told(context, problem));
        } catch (PortException fault) {
            out.event("problem", told(context, problem(context, fault)));
        } catch (RuntimeException failure) {
            out.event("problem", told(context, problem(context, failure)));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static Problem problem(Context context, PortException fault) {
        LOG.atWarn()
                .addKeyValue("code", fault.code())
                .addKeyValue("request", RequestIds.of(context))
                .log("a part did not work");
        return fault instanceof TransientPortException later
                ? new Problem(
                        503,
                        "unavailable",
                        "Something that this needs is not there; try again soon.",
                        later.retryAfter().filter(after -> after.compareTo(SOON) > 0))
                : new Problem(500, "internal", IN_THE_LOG);
    }

    private static Problem problem(Context context, Exception failure) {
        LOG.atError()
                .setCause(failure)
                .addKeyValue("request", RequestIds.of(context))
                .log("request failed");
        return new Problem(500, "internal", IN_THE_LOG);
    }

    private static Told told(Context context, Problem problem) {
        String title = problem.code().replace('_', ' ');
        return new Told(
                "about:blank", title, problem.status(), problem.code(), problem.detail(), RequestIds.of(context));
    }

    private void tell(Context context, Problem problem) {
        problem.retryAfter()
                .or(() -> problem.status() == 503 ? Optional.of(SOON) : Optional.empty())
                .ifPresent(after -> context.header("Retry-After", String.valueOf(after.toSeconds())));
        if (problem.status() == 401) {
            context.header("WWW-Authenticate", "Bearer");
        }
        context.status(problem.status()).contentType(PROBLEM).result(bodies.write(told(context, problem)));
    }

    private static boolean isTold(Context context) {
        return PROBLEM.equals(context.res().getContentType());
    }

    private static HandlerType type(Method method) {
        return switch (method) {
            case GET -> HandlerType.GET;
            case POST -> HandlerType.POST;
            case PATCH -> HandlerType.PATCH;
        };
    }
}
