package dev.noor.app.server;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** How far a process has come on its way to work. Thread-safe. */
@Singleton
public final class StartUp {
    private volatile Optional<String> lacking = Optional.of("starting");

    @Inject
    public StartUp() {}

    /** The stable name of what is still missing before anything can be answered; empty once all is there. */
    public Optional<String> lacking() {
        return lacking;
    }

    /** Notes what is missing now, by the code of the fault. */
    void lacks(String code) {
        lacking = Optional.of(code);
    }

    /** All is there. */
    void done() {
        lacking = Optional.empty();
    }
}
