package dev.noor.app.server.web;

import dev.noor.ports.file.Document;

/** What a route answers. */
public sealed interface Reply {

    /** A record as JSON. */
    record Json(int status, Record value) implements Reply {}

    /** A text as it is. */
    record Text(int status, String mediaType, String text) implements Reply {}

    /** Server-sent events, for as long as there are any. */
    record Events(EventSource source) implements Reply {}

    /** A file of a page, which may load and call what comes from this server and nothing else. */
    record PageFile(String mediaType, String text) implements Reply {}

    /** A file to keep; nothing in it may load or run anything. */
    record File(Document document) implements Reply {}

    /** What was asked for, as JSON. */
    static Reply ok(Record value) {
        return new Json(200, value);
    }
}
