package dev.noor.app.server.upkeep;

import java.time.Duration;

/**
 * Something to be done every now and then, by every process; whether one alone does it is its own business.
 *
 * @param name for logs
 * @param first the pause before the first time
 * @param every the pause after each time; positive
 * @param work may throw {@link dev.noor.ports.PortException}, and is done again next time
 */
public record Chore(String name, Duration first, Duration every, Runnable work) {
    /** Begun at once. */
    public Chore(String name, Duration every, Runnable work) {
        this(name, Duration.ZERO, every, work);
    }
}
