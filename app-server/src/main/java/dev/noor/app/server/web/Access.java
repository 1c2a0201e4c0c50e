package dev.noor.app.server.web;

import dev.noor.ports.access.Scope;

/** Who may call a route. There is no way to say nothing, so a route that says nothing does not compile. */
public sealed interface Access {

    /** Holders of a key with this scope. */
    record Keyed(Scope scope) implements Access {}

    /** Programs on this machine that no proxy stands before, and holders of a key with this scope. */
    record Local(Scope scope) implements Access {}

    /**
     * Everybody.
     *
     * @param reason why nothing needs to be kept from anybody here
     */
    record Open(String reason) implements Access {
        public Open {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("an open route says why it is open");
            }
        }
    }
}
