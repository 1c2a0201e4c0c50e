package dev.noor.adapter.zoho.stub;

import java.time.Duration;

/** How the stub treats a call. */
public sealed interface Fault {
    /** As Zoho would. */
    record None() implements Fault {}

    /**
     * Answers this.
     *
     * @param retryAfter the header of this name; empty for none
     */
    record Answer(int status, String body, String retryAfter) implements Fault {
        /** An answer of Inventory with a code. */
        public static Answer code(int status, int code) {
            return new Answer(status, "{\"code\":" + code + ",\"message\":\"told so\"}", "");
        }

        /** What a proxy says that has lost its way. */
        public static Answer html(int status) {
            return new Answer(status, "<!DOCTYPE html><html><body>Please wait</body></html>", "");
        }

        /** Too many calls, with a code. */
        public static Answer throttled(int code, Duration retryAfter) {
            return new Answer(
                    429, "{\"code\":" + code + ",\"message\":\"told so\"}", String.valueOf(retryAfter.toSeconds()));
        }
    }

    /** Answers as Zoho would, but only after this time. */
    record Silence(Duration silence) implements Fault {}

    /** Closes the connection without an answer. */
    record Close() implements Fault {}

    /** Answers the first half of what Zoho would, as if it were all. */
    record Half() implements Fault {}

    /** Does what it was asked for and closes the connection without an answer. */
    record Swallowed() implements Fault {}

    /** Does what it was asked for and answers this. */
    record Denied(Answer answer) implements Fault {}
}
