package dev.noor.ports.pipeline;

import dev.noor.ports.turn.TurnCommit;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/**
 * Hands out conversations that are due for a turn, each to one worker at a time. Thread-safe; every method is one
 * transaction and may throw {@link dev.noor.ports.PortException}, after which nothing of it is stored.
 */
public interface TurnQueue {
    /** How long a lease lasts unless it is kept. */
    Duration LEASE = Duration.ofSeconds(30);

    /** The conversation that is due the longest, if any is; nobody else gets it while the lease lasts. */
    Optional<TurnLease> claim(ReplicaId by);

    /**
     * Prolongs the leases that still hold, all at once: whoever holds a thousand must not be late with the last. One
     * whose conversation is being written at this moment may be left to the next time.
     *
     * @return how many were prolonged
     */
    int keep(Collection<TurnLease> leases);

    /**
     * Stores a turn and leaves its replies to the outbox; the conversation is due again at once if something is still
     * unanswered, else at rest.
     */
    Completion complete(TurnLease lease, TurnCommit turn, Latecomers latecomers);

    /** Gives the lease back: there was nothing to answer. Due again at once if there is something now. */
    void release(TurnLease lease);

    /**
     * Gives the lease back after a failure: due again after a while.
     *
     * @param code a stable name of what failed, without personal data
     */
    void fail(TurnLease lease, String code, Duration backoff);

    /** Gives the messages up that no attempt could answer; they stay as dead letters. */
    void bury(TurnLease lease, String code);

    /** What to do when messages have come that the turn has not read. */
    enum Latecomers {
        /** The turn is not stored, and its worker takes it again with them. */
        READ_THEM_FIRST,
        /** The turn is stored; they get the next one. */
        LET_THEM_WAIT
    }

    /** What became of a turn. */
    enum Completion {
        STORED,
        /** Messages came that it has not read; nothing is stored and the lease goes on. */
        OVERTAKEN,
        /** Somebody else has the conversation now, or changed it; nothing is stored and the lease is over. */
        LOST
    }
}
