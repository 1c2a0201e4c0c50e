package dev.noor.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Optional;

/** What became of a call, before anybody judges it. Codes are stable and hold nothing of the call. */
public sealed interface Exchange {
    /**
     * The service, or somebody in between, answered.
     *
     * @param body may be empty or anything; not copied, so nobody changes it
     * @param mediaType what the service calls the body, as it wrote it
     * @param retryAfter how long it asked to be left alone, from nothing to an hour
     */
    record Answered(int status, byte[] body, Optional<String> mediaType, Optional<Duration> retryAfter)
            implements Exchange {
        /** Whether the status is one of 200 to 299. */
        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        /** The body as UTF-8. */
        public String text() {
            return new String(body, UTF_8);
        }

        @Override
        public String toString() {
            return "Answered[" + status + "]";
        }
    }

    /** The call certainly never reached the service. */
    record NotSent(String code) implements Exchange {}

    /** The call may have reached the service; what it answered is not known. */
    record Lost(String code) implements Exchange {}

    /** The call was not tried since too many are under way. */
    record PutOff(String code) implements Exchange {}
}
