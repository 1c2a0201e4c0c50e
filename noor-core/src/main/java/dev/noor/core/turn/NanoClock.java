package dev.noor.core.turn;

/** Machine time for the timings of a report. Thread-safe. */
@FunctionalInterface
public interface NanoClock {
    /** Nanoseconds since some fixed moment. */
    long nanos();
}
