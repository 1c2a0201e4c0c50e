package dev.noor.app.server.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing the server answers.
 *
 * @param path with {@code {name}} for what varies
 * @param summary what it does, in one sentence
 * @param parameters what may stand behind the question mark
 * @param body the record that a request's JSON body becomes
 * @param answer what is answered when all goes well
 */
public record Route(
        Method method,
        String path,
        String summary,
        Access access,
        List<Parameter> parameters,
        Optional<Class<? extends Record>> body,
        Answer answer,
        RouteHandler handler) {
    public Route {
        Objects.requireNonNull(access, "a route says who may call it");
        parameters = List.copyOf(parameters);
    }

    /** A route without parameters behind the question mark. */
    public Route(
            Method method,
            String path,
            String summary,
            Access access,
            Optional<Class<? extends Record>> body,
            Answer answer,
            RouteHandler handler) {
        this(method, path, summary, access, List.of(), body, answer, handler);
    }

    /** Something that may stand behind the question mark. */
    public record Parameter(String name, String meaning) {}

    /** The same with parameters behind the question mark. */
    public Route with(Parameter... more) {
        return new Route(method, path, summary, access, List.of(more), body, answer, handler);
    }

    /** What is done to the path. */
    public enum Method {
        GET,
        POST,
        PATCH
    }

    /** What comes back when all goes well. */
    public sealed interface Answer {
        /** JSON in the form of a record. */
        record Json(Class<? extends Record> type) implements Answer {}

        /** A text of some media type. */
        record Text(String mediaType) implements Answer {}

        /** A file of whatever media type it has. */
        record File() implements Answer {}

        /** Server-sent events whose data are JSON in the form of a record. */
        record Events(Class<? extends Record> type) implements Answer {}

        /** JSON in the form of a record, or, where the caller takes them, events in the form of some records. */
        record JsonOrEvents(Class<? extends Record> json, List<Class<? extends Record>> events) implements Answer {}
    }

    /** A route without a body that answers in JSON. */
    public static Route get(
            String path, String summary, Access access, Class<? extends Record> answer, RouteHandler handler) {
        return new Route(Method.GET, path, summary, access, Optional.empty(), new Answer.Json(answer), handler);
    }

    /** A route that answers with a text. */
    public static Route text(String path, String summary, Access access, String mediaType, RouteHandler handler) {
        return new Route(Method.GET, path, summary, access, Optional.empty(), new Answer.Text(mediaType), handler);
    }

    /** A route that answers with a file. */
    public static Route file(String path, String summary, Access access, RouteHandler handler) {
        return new Route(Method.GET, path, summary, access, Optional.empty(), new Answer.File(), handler);
    }

    /** A route that answers with server-sent events. */
    public static Route events(
            String path, String summary, Access access, Class<? extends Record> event, RouteHandler handler) {
        return new Route(Method.GET, path, summary, access, Optional.empty(), new Answer.Events(event), handler);
    }
}
