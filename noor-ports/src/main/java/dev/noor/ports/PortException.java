package dev.noor.ports;

/**
 * A fault of an outside role: the caller did nothing wrong and the conversation must go on without the answer. A
 * business "no" is never a fault; it is a sealed result of the port.
 */
public abstract sealed class PortException extends RuntimeException
        permits TransientPortException, PermanentPortException {
    private final String code;

    PortException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    PortException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** A stable, lower-case, dotted name of the fault, such as {@code postgres.unavailable}; used as a metric label. */
    public String code() {
        return code;
    }
}
