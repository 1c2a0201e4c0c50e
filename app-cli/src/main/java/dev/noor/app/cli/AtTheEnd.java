package dev.noor.app.cli;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What is to be closed when the command ends, however it ends. Thread-safe. */
@Singleton
public final class AtTheEnd {

    private final Deque<Runnable> closings = new ArrayDeque<>();

    @Inject
    AtTheEnd() {}

    /** Remembers something to close; what was opened last is closed first. */
    public synchronized void close(Runnable closing) {
        closings.push(closing);
    }

    /** Closes everything, once. */
    void run() {
        for (Optional<Runnable> next = next(); next.isPresent(); next = next()) {
            next.get().run();
        }
    }

    private synchronized Optional<Runnable> next() {
        return Optional.ofNullable(closings.poll());
    }
}
