package dev.noor.app.server;

import java.net.BindException;

/** Another program listens where the server should. */
public final class PortTakenException extends RuntimeException {

    private PortTakenException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The failure to start as this exception where that is the reason, else the failure itself. */
    static RuntimeException from(String host, int port, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new PortTakenException(
                        "port " + port + " of " + host + " is taken by another program; choose one with --port",
                        failure);
            }
        }
        return failure;
    }
}
