package dev.noor.app.cli.filter;

/** A line that cannot be answered; the message says why, without repeating its text. */
public final class BadLineException extends Exception {
    private static final long serialVersionUID = 1L;

    public BadLineException(String reason) {
        super(reason, null, false, false);
    }

    /** Why. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
