package dev.noor.ports.pipeline;

import java.time.Duration;
import java.util.Optional;

/**
 * How the message of a customer makes its conversation due for a turn.
 *
 * @param quiet how long the customer must have been quiet; positive
 * @param patience how long after the first unanswered message a turn is due whatever else arrives; at least
 *     {@code quiet}
 * @param freeForm for how long the message lets free text be sent; empty on a channel without a window
 */
public record Admission(Duration quiet, Duration patience, Optional<Duration> freeForm) {
    public Admission {
        if (quiet.isNegative() || patience.compareTo(quiet) < 0) {
            throw new IllegalArgumentException("a conversation is due after the quiet time and within the patience");
        }
    }
}
