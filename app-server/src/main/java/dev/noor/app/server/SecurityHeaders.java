package dev.noor.app.server;

import io.javalin.http.Context;

/** What every answer carries so that a browser does nothing with it that was not meant. */
final class SecurityHeaders {

    private SecurityHeaders() {}

    static void apply(Context context) {
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        context.header("Cache-Control", "no-store");
    }
}
