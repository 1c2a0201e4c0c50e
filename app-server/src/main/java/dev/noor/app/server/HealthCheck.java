package dev.noor.app.server;

/** One thing the server cannot work without. Thread-safe. */
public interface HealthCheck {

    /** What is checked, in lower snake case, such as {@code database}. */
    String name();

    /** Whether it works now. Never throws. */
    Health check();

    /** How it is. */
    sealed interface Health {
        record Up() implements Health {}

        /** Not working; {@code code} is a stable name without anything secret. */
        record Down(String code) implements Health {}
    }
}
