package dev.noor.ports;

/** A fault that the same call will meet again: refused credentials, a broken schema, a full disk. */
public final class PermanentPortException extends PortException {
    public PermanentPortException(String code, String message, Throwable cause) {
        super(code, message, cause);
    }

    public PermanentPortException(String code, String message) {
        super(code, message);
    }
}
