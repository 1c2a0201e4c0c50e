package dev.noor.ports.pipeline;

/**
 * Tells workers that there may be something to do, so that they need not wait for their next look. A hint: it may be
 * lost, or come for nothing. Thread-safe; never waits and never throws.
 */
public interface WakeUps {
    /** What there may be to do. */
    enum Work {
        TURNS,
        SENDINGS,
        EFFECTS
    }

    /** Calls the workers of all processes. */
    void call(Work work);

    /** Has {@code wake} run at each call for that work from now on; it must be quick. */
    void answer(Work work, Runnable wake);
}
