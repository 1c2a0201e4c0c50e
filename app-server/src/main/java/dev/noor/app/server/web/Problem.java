package dev.noor.app.server.web;

import java.time.Duration;
import java.util.Optional;

/** Something that a caller did wrong, or that went wrong, as it is told to them (RFC 9457). Names nothing secret. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Optional<Duration> retryAfter;

    /**
     * A problem.
     *
     * @param code a stable name, in lower snake case
     * @param detail what was wrong and what to do, as a sentence
     */
    public Problem(int status, String code, String detail) {
        this(status, code, detail, Optional.empty());
    }

    /**
     * A problem.
     *
     * @param code a stable name, in lower snake case
     * @param detail what was wrong and what to do, as a sentence
     * @param retryAfter when it is worth another try; in whole seconds
     */
    public Problem(int status, String code, String detail, Optional<Duration> retryAfter) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
