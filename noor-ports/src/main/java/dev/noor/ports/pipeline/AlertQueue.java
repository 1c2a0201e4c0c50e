package dev.noor.ports.pipeline;

import dev.noor.ports.handoff.Alert;
import java.time.Duration;
import java.util.Optional;

/**
 * Hands out alerts to tell, each to one teller at a time and again until it was told. Other effects of turns are none
 * of its business. Thread-safe; every method is one transaction and may throw {@link dev.noor.ports.PortException},
 * after which nothing of it is stored.
 */
public interface AlertQueue {
    /** How long a teller has; after that the alert may be handed out again. */
    Duration LEASE = Duration.ofSeconds(30);

    /** The alert that is due the longest, if any is. */
    Optional<Telling> claim();

    /** It was told. */
    void told(Telling telling);

    /**
     * It could not be told: later again.
     *
     * @param code a stable name of what failed, without personal data
     */
    void later(Telling telling, Duration after, String code);

    /** It could not be told in time and is given up. */
    void giveUp(Telling telling, String code);

    /**
     * The right to tell an alert now.
     *
     * @param attempt which one this is, from 1
     * @param epoch grows with each claim; whoever holds an older one can change nothing any more
     * @param age since it was raised
     */
    record Telling(Alert alert, int attempt, long epoch, Duration age) {}
}
