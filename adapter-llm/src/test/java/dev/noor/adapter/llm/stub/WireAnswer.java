package dev.noor.adapter.llm.stub;

import java.time.Duration;
import java.util.Map;

/** What goes over the wire, byte for byte, and when. */
public sealed interface WireAnswer {
    /** Longer than any test waits. */
    Duration SILENCE = Duration.ofSeconds(30);

    /** A whole answer. */
    record Sent(int status, Map<String, String> headers, String body) implements WireAnswer {
        public Sent {
            headers = Map.copyOf(headers);
        }
    }

    /** An answer after a silence. */
    record Late(Duration silence, WireAnswer answer) implements WireAnswer {}

    /** The head and half the body, then silence. */
    record Stalled(String body, Duration silence) implements WireAnswer {}

    /** The head and half the body, then the connection is closed. */
    record Truncated(String body) implements WireAnswer {}

    /** The connection is reset before anything is sent. */
    record Reset() implements WireAnswer {}

    /** The connection is closed before anything is sent. */
    record Closed() implements WireAnswer {}

    /** A whole answer on a connection that is said to be kept and is closed all the same. */
    record ThenClosed(Sent answer) implements WireAnswer {}

    /** A success with this body. */
    static Sent ok(String body) {
        return new Sent(200, Map.of(), body);
    }

    /** A failure with this body. */
    static Sent failed(int status, String body) {
        return new Sent(status, Map.of(), body);
    }
}
