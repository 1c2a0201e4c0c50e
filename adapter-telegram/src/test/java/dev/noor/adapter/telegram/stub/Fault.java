package dev.noor.adapter.telegram.stub;

/** How the stub treats a call. */
public sealed interface Fault {
    /** As Telegram would. */
    record None() implements Fault {}

    /** Takes nothing and answers this. */
    record Answer(int status, String body) implements Fault {
        /** Fewer calls, please. */
        public static Answer throttled(int seconds) {
            return new Answer(
                    429,
                    "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after " + seconds
                            + "\",\"parameters\":{\"retry_after\":" + seconds + "}}");
        }

        /** No, for this reason. */
        public static Answer refused(int code, String description) {
            return new Answer(
                    code, "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\"}");
        }
    }

    /** Takes it as Telegram would and closes the connection without an answer. */
    record CloseAfterTaking() implements Fault {}

    /** Closes the connection without taking anything. */
    record CloseBeforeTaking() implements Fault {}
}
