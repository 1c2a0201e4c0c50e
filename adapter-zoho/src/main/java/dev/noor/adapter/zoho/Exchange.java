package dev.noor.adapter.zoho;

import java.time.Duration;
import java.util.Optional;

/** What became of a call to Zoho, before anybody judges it. Codes are stable and hold nothing of the call. */
sealed interface Exchange {
    /**
     * Zoho answered.
     *
     * @param body UTF-8; may be empty or no JSON
     * @param retryAfter how long it asked to be left alone
     */
    record Answered(int status, byte[] body, Optional<Duration> retryAfter) implements Exchange {
        boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        @Override
        public String toString() {
            return "Answered[" + status + "]";
        }
    }

    /** The call certainly never reached Zoho. */
    record NotSent(String code) implements Exchange {}

    /** The call may have reached Zoho; what it answered is not known. */
    record Lost(String code) implements Exchange {}

    /** The call was not tried since too many are under way. */
    record PutOff(String code) implements Exchange {}
}
