package dev.noor.adapter.memory;

import dev.noor.ports.pipeline.Admission;
import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.TurnQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a conversation wants a turn, and who is taking it. Not thread-safe: guarded by its store. */
final class Work {
    private Optional<Instant> due = Optional.empty();
    private Optional<Instant> deadline = Optional.empty();
    private Optional<ReplicaId> owner = Optional.empty();
    private Instant leasedUntil = Instant.MIN;
    private Optional<Instant> windowEnd = Optional.empty();
    private long epoch;
    private int attempts;

    /** A message came. */
    void moved(Admission admission, Instant now) {
        Instant latest = deadline.orElseGet(() -> now.plus(admission.patience()));
        Instant quiet = now.plus(admission.quiet());
        deadline = Optional.of(latest);
        due = Optional.of(quiet.isBefore(latest) ? quiet : latest);
    }

    /** Free text may be sent until then. */
    void openUntil(Instant end) {
        windowEnd = windowEnd.filter(known -> known.isAfter(end)).or(() -> Optional.of(end));
    }

    Optional<Instant> windowEnd() {
        return windowEnd;
    }

    boolean isWindowClosed(Instant now) {
        return windowEnd.filter(end -> !end.isAfter(now)).isPresent();
    }

    boolean isFree(Instant now) {
        boolean leased = owner.isPresent() && now.isBefore(leasedUntil);
        return !leased && due.filter(at -> !at.isAfter(now)).isPresent();
    }

    /** Whether a turn is wanted, now or later. */
    boolean isWanted() {
        return due.isPresent();
    }

    boolean isLeased() {
        return owner.isPresent();
    }

    Instant due() {
        return due.orElse(Instant.MAX);
    }

    void claim(ReplicaId by, Instant now) {
        owner = Optional.of(by);
        leasedUntil = now.plus(TurnQueue.LEASE);
        epoch++;
        attempts++;
    }

    boolean isHeld(long claimed) {
        return owner.isPresent() && epoch == claimed;
    }

    void keep(Instant now) {
        leasedUntil = now.plus(TurnQueue.LEASE);
    }

    long epoch() {
        return epoch;
    }

    int attempts() {
        return attempts;
    }

    boolean isOwnedBy(ReplicaId replica) {
        return owner.filter(replica::equals).isPresent();
    }

    /** The lease is over and what came of it is stored. */
    void settle(boolean more, Instant now) {
        owner = Optional.empty();
        attempts = 0;
        due = more ? Optional.of(now) : Optional.empty();
        deadline = due;
    }

    void fail(Duration backoff, Instant now) {
        owner = Optional.empty();
        due = Optional.of(now.plus(backoff));
    }

    /** Taken from its owner, who can change nothing any more. */
    void takeAway(Instant now) {
        owner = Optional.empty();
        epoch++;
        due = due.map(was -> now);
    }
}
