package dev.noor.adapter.wazzup;

import dev.noor.adapter.http.Exchange;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import java.time.Duration;

/** Turns every answer that is no success into the fault that it is, for calls that are no sending. */
final class Answers {
    private static final Duration SOON = Duration.ofSeconds(5);

    private Answers() {}

    /**
     * The body of a success.
     *
     * @throws PortException for anything else: {@code wazzup.key} where the key is not taken
     */
    static String body(Exchange exchange) {
        return switch (exchange) {
            case Exchange.Answered answered when answered.isSuccess() -> answered.text();
            case Exchange.Answered answered -> throw refused(answered);
            case Exchange.NotSent notSent ->
                throw new TransientPortException(
                        "wazzup.unreachable", "Wazzup cannot be reached: " + notSent.code(), SOON);
            case Exchange.Lost lost ->
                throw new TransientPortException("wazzup.silent", "Wazzup did not answer: " + lost.code(), SOON);
            case Exchange.PutOff putOff ->
                throw new TransientPortException(
                        "wazzup.busy", "too many calls to Wazzup are under way: " + putOff.code(), SOON);
        };
    }

    private static PortException refused(Exchange.Answered answered) {
        int status = answered.status();
        String code = WazzupJson.errorCode(answered.text()).orElse("http." + status);
        if (status == 401 || status == 403) {
            return new PermanentPortException(
                    "wazzup.key",
                    "Wazzup does not let us in (" + code + "): " + WazzupConfig.API_KEY
                            + " is wrong or may not do this");
        }
        if (status == 429) {
            return new TransientPortException(
                    "wazzup.throttled",
                    "Wazzup wants fewer calls",
                    answered.retryAfter().orElse(SOON));
        }
        if (status >= 500) {
            return new TransientPortException("wazzup.broken", "Wazzup is broken (" + code + ")", SOON);
        }
        return new PermanentPortException("wazzup.refused", "Wazzup refused (" + code + ")");
    }

    /** The fault of an answer that says yes in words nobody understands. */
    static PortException unreadable() {
        return new PermanentPortException("wazzup.unreadable", "Wazzup answered something that cannot be read");
    }
}
