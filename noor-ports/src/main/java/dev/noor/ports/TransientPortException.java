package dev.noor.ports;

import java.time.Duration;
import java.util.Optional;

/** A fault that may be gone on a later attempt: an unreachable server, a lost connection, a rate limit. */
public final class TransientPortException extends PortException {
    private final Optional<Duration> retryAfter;

    public TransientPortException(String code, String message, Throwable cause) {
        super(code, message, cause);
        this.retryAfter = Optional.empty();
    }

    public TransientPortException(String code, String message, Duration retryAfter) {
        super(code, message);
        this.retryAfter = Optional.of(retryAfter);
    }

    public TransientPortException(String code, String message) {
        super(code, message);
        this.retryAfter = Optional.empty();
    }

    /** How long the outside role asked to be left alone, where it said so. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
