package dev.noor.app.server.web;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;

/** Server-sent events to one caller, who may be gone at any moment. Used by one thread. */
public final class EventStream {
    private final SseClient client;
    private final Bodies bodies;
    private long told;

    EventStream(Context context, Bodies bodies) {
        context.res().setContentType("text/event-stream; charset=utf-8");
        context.res().setHeader("X-Accel-Buffering", "no");
        this.client = new SseClient(context);
        this.bodies = bodies;
    }

    /** Writes an event with a record as JSON. */
    public void event(String name, Record data) {
        client.sendEvent(name, bodies.write(data), String.valueOf(++told));
    }

    /** Writes something that says nothing, so that nobody on the way takes the connection for dead. */
    public void beat() {
        client.sendComment("");
    }

    /** Whether the caller was found to be gone. */
    public boolean isGone() {
        return client.terminated();
    }
}
