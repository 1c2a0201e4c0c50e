package dev.noor.ports.upkeep;

import java.util.List;

/**
 * Has work done at its times of the day, each time by one of all processes that keep it. What was never done is due at
 * once, what nobody was there for is made up for, once, and what a process left unfinished when it died is done by
 * another. Thread-safe.
 */
@FunctionalInterface
public interface Timetable {
    /**
     * Begins to keep the times.
     *
     * @param works with distinct names
     * @throws dev.noor.ports.PortException when the times cannot be read now
     */
    Keeping keep(List<TimedWork> works);

    /** Times that are kept. */
    interface Keeping extends AutoCloseable {
        /** Begins nothing more, and waits some seconds for what is under way; then that is interrupted. */
        @Override
        void close();
    }
}
