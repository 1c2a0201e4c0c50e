package dev.noor.adapter.memory;

import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.pipeline.Outbox;
import dev.noor.ports.pipeline.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A reply on its way. Not thread-safe: guarded by its store. */
final class Outgoing {
    private final OutboundMessage message;
    private final Instant written;
    private final Optional<Instant> before;
    private final boolean ofPerson;
    private State state = State.PENDING;
    private Instant next;
    private Instant leasedUntil = Instant.MIN;
    private Optional<Instant> firstAttempt = Optional.empty();
    private int attempts;
    private long epoch;

    /** How far it is. */
    enum State {
        PENDING,
        SENDING,
        SENT,
        UNKNOWN,
        FAILED,
        DEAD,
        EXPIRED,
        CANCELLED
    }

    Outgoing(OutboundMessage message, Instant now) {
        this(message, now, Optional.empty());
    }

    /** @param before the business time from which on it is not sent any more */
    Outgoing(OutboundMessage message, Instant now, Optional<Instant> before) {
        this(message, now, before, false);
    }

    private Outgoing(OutboundMessage message, Instant now, Optional<Instant> before, boolean ofPerson) {
        this.before = before;
        this.ofPerson = ofPerson;
        this.message = message;
        this.written = now;
        this.next = now;
    }

    /** What a person says. */
    static Outgoing ofPerson(OutboundMessage message, Instant now) {
        return new Outgoing(message, now, Optional.empty(), true);
    }

    OutboundMessage message() {
        return message;
    }

    State state() {
        return state;
    }

    /** Nobody asked for it. */
    boolean isUnasked() {
        return before.isPresent();
    }

    boolean isTooLate(Instant businessTime) {
        return before.filter(end -> !end.isAfter(businessTime)).isPresent();
    }

    boolean isOpen() {
        return state == State.PENDING || state == State.SENDING;
    }

    boolean isDue(Instant now) {
        return isOpen() && !next.isAfter(now) && (state == State.PENDING || leasedUntil.isBefore(now));
    }

    Instant next() {
        return next;
    }

    Optional<Duration> uncertain(Instant now) {
        return firstAttempt.map(first -> Duration.between(first, now));
    }

    Duration age(Instant now) {
        return Duration.between(written, now);
    }

    int attempts() {
        return attempts;
    }

    long epoch() {
        return epoch;
    }

    void stop(State stopped) {
        state = stopped;
    }

    /** A person took over: what may have arrived already cannot be taken back, and people's own words stand. */
    void cancel() {
        if (state == State.PENDING && !ofPerson) {
            state = firstAttempt.isEmpty() ? State.CANCELLED : State.UNKNOWN;
        }
    }

    void claim(Instant now) {
        state = State.SENDING;
        attempts++;
        epoch++;
        leasedUntil = now.plus(Outbox.LEASE);
        firstAttempt = firstAttempt.or(() -> Optional.of(now));
    }

    void settle(long claimed, boolean clean, Settlement settlement, Instant now) {
        if (settlement instanceof Settlement.Sent) {
            state = isOpen() || state == State.UNKNOWN ? State.SENT : state;
            return;
        }
        if (state != State.SENDING || epoch != claimed) {
            return;
        }
        switch (settlement) {
            case Settlement.Sent sent -> {}
            case Settlement.Later later -> again(later.after(), clean, now);
            case Settlement.Throttled throttled -> {
                attempts--;
                again(throttled.after(), clean, now);
            }
            case Settlement.AskAgain ask -> again(ask.after(), false, now);
            case Settlement.Unresolved unresolved -> state = State.UNKNOWN;
            case Settlement.Failed failed -> state = State.FAILED;
            case Settlement.Dead dead -> state = State.DEAD;
        }
    }

    private void again(Duration after, boolean clean, Instant now) {
        state = State.PENDING;
        next = now.plus(after);
        if (clean) {
            firstAttempt = Optional.empty();
        }
    }
}
