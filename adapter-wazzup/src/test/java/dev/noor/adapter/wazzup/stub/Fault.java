package dev.noor.adapter.wazzup.stub;

import java.time.Duration;

/** How the stub treats a call. */
public sealed interface Fault {
    /** As Wazzup would. */
    record None() implements Fault {}

    /**
     * Takes nothing and answers this.
     *
     * @param retryAfter the header of this name; empty for none
     */
    record Answer(int status, String body, String retryAfter) implements Fault {
        /** An answer with an error's code. */
        public static Answer error(int status, String code) {
            return new Answer(status, "{\"error\":\"" + code + "\",\"description\":\"told so\",\"data\":{}}", "");
        }

        /** Fewer calls, please. */
        public static Answer throttled(Duration retryAfter) {
            return new Answer(429, "{\"error\":\"TOO_MANY_REQUESTS\"}", String.valueOf(retryAfter.toSeconds()));
        }
    }

    /** Takes the message as Wazzup would, but answers this. */
    record AnswerAfterTaking(int status, String body) implements Fault {}

    /** Takes the message as Wazzup would, but answers only after this time. */
    record SilenceAfterTaking(Duration silence) implements Fault {}

    /** Takes the message as Wazzup would and closes the connection without an answer. */
    record CloseAfterTaking() implements Fault {}

    /** Closes the connection without taking anything or answering. */
    record CloseBeforeTaking() implements Fault {}

    /** Takes the message as Wazzup would, and stops in the middle of the answer for this time. */
    record StallInAnswer(Duration silence) implements Fault {}
}
