package dev.noor.app.server.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives each request a name, its own or the caller's, by which an answer and the log can be matched. */
final class RequestIds {
    private static final String HEADER = "X-Request-Id";
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestIds() {}

    static void apply(Context context) {
        String id = Optional.ofNullable(context.header(HEADER))
                .filter(given -> SHAPE.matcher(given).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        context.attribute(HEADER, id);
        context.header(HEADER, id);
    }

    static String of(Context context) {
        String id = context.attribute(HEADER);
        return id == null ? "" : id;
    }
}
