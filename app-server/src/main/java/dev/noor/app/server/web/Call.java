package dev.noor.app.server.web;

import dev.noor.ports.access.ApiKey;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;

/** One call of a route. Used by one thread. */
public final class Call {
    private final Context context;
    private final Optional<ApiKey> key;
    private final Bodies bodies;
    private final AccessGate gate;

    Call(Context context, Optional<ApiKey> key, Bodies bodies, AccessGate gate) {
        this.context = context;
        this.key = key;
        this.bodies = bodies;
        this.gate = gate;
    }

    /** The key that opened a keyed route. */
    public ApiKey key() {
        return key.orElseThrow(() -> new IllegalStateException("an open route asked for the caller's key"));
    }

    /** What is told to a caller who shows a wrong key of a route's own; too many of them stop the address. */
    public Problem wrongKey(String detail) {
        return gate.wrongKey(context, detail);
    }

    /** What stands in the path for a name. */
    public String path(String name) {
        return context.pathParam(name);
    }

    /**
     * The id that stands in the path for a name.
     *
     * @throws Problem when it is none
     */
    public UUID pathId(String name) {
        try {
            return UUID.fromString(path(name));
        } catch (IllegalArgumentException none) {
            throw new Problem(400, "wrong_id", "What stands for '" + name + "' in the path is no id.");
        }
    }

    /** What stands in the path for a name that not every path of the route has. */
    public Optional<String> pathMaybe(String name) {
        return Optional.ofNullable(context.pathParamMap().get(name));
    }

    /** A header of the request. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(context.header(name));
    }

    /** Whether the caller named the media type among those it takes. */
    public boolean takes(String mediaType) {
        return header("Accept").filter(types -> types.contains(mediaType)).isPresent();
    }

    /** A parameter behind the question mark, when it is given and not blank. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
    }

    /**
     * The body as it came.
     *
     * @throws Problem when it has more bytes than {@code limit}; no more than that is read
     */
    public byte[] bytes(int limit) {
        return Bodies.bytes(context, limit);
    }

    /**
     * The body as a record.
     *
     * @throws Problem when it is too long or not JSON of that form
     */
    public <T extends Record> T body(Class<T> type) {
        return bodies.read(context, type);
    }
}
