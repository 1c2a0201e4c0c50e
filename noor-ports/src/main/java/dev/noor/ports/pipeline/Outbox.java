package dev.noor.ports.pipeline;

import java.time.Duration;
import java.util.Optional;

/**
 * Hands out messages to send, those of a conversation one after the other in the order written. Thread-safe; every
 * method is one transaction and may throw {@link dev.noor.ports.PortException}, after which nothing of it is stored.
 */
public interface Outbox {
    /** How long a sender has; a sending that takes longer may be handed out again, under the same id. */
    Duration LEASE = Duration.ofSeconds(20);

    /** How long after the first attempt the same id may be sent again; Wazzup remembers it for 60 seconds. */
    Duration SAME_ID = Duration.ofSeconds(50);

    /**
     * The message that is due the longest, if any is. Free text whose window has closed expires instead, and what was
     * under way too long ago to be repeated becomes unresolved.
     */
    Optional<Sending> claim(ReplicaId by);

    /** Notes what a sending came to. That the channel has a message is noted however late it comes. */
    void settle(Sending sending, Settlement settlement);
}
