package dev.noor.adapter.memory;

import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.Referral;
import dev.noor.ports.handoff.Ticket;
import dev.noor.ports.handoff.Ticket.State;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The hand-offs of one conversation. Not thread-safe: guarded by its store. */
final class Handoffs {
    private final List<Ticket> all = new ArrayList<>();
    private Instant leasedUntil = Instant.MIN;
    private long epoch;

    List<Ticket> all() {
        return List.copyOf(all);
    }

    void ask(TurnCommit turn) {
        for (Effect effect : turn.report().effects()) {
            if (effect instanceof Effect.RequestHandoff(Handoff handoff)) {
                turn.referral().ifPresent(told -> add(turn, handoff, told));
            }
        }
    }

    private void add(TurnCommit turn, Handoff handoff, Referral told) {
        change(State.OPEN, open -> closed(open, turn.at()));
        Conversation after = turn.after();
        leasedUntil = Instant.MIN;
        all.add(new Ticket(
                UUID.nameUUIDFromBytes(("handoff:" + turn.id() + ":" + all.size()).getBytes(StandardCharsets.UTF_8)),
                after.id(),
                after.address(),
                handoff.reason(),
                handoff.priority(),
                State.OPEN,
                told.manager(),
                1,
                told.caseFile(),
                turn.at(),
                told.remindAt(),
                Optional.empty()));
    }

    /** A person came. */
    void take() {
        change(
                State.OPEN,
                open -> with(open, State.TAKEN, open.manager(), open.calls(), Optional.empty(), Optional.empty()));
    }

    /** It is this person's. */
    void give(UUID id, String manager) {
        all.replaceAll(ticket -> ticket.id().equals(id)
                ? with(ticket, ticket.state(), Optional.of(manager), ticket.calls(), ticket.nextAt(), ticket.closedAt())
                : ticket);
    }

    /** Noor goes on. */
    void close(Instant now) {
        all.replaceAll(ticket -> ticket.state() == State.CLOSED ? ticket : closed(ticket, now));
    }

    Optional<Ticket> due(Instant business, Instant machine) {
        return all.stream()
                .filter(ticket -> ticket.state() == State.OPEN
                        && ticket.nextAt()
                                .filter(next -> !next.isAfter(business))
                                .isPresent()
                        && !leasedUntil.isAfter(machine))
                .findFirst();
    }

    long claim(Instant until) {
        leasedUntil = until;
        return ++epoch;
    }

    boolean isHeld(long claimed) {
        return epoch == claimed;
    }

    /** Somebody is called, of an open one. */
    boolean call(UUID id, Optional<String> manager, Optional<Instant> nextAt) {
        boolean open = all.stream().anyMatch(ticket -> ticket.id().equals(id) && ticket.state() != State.CLOSED);
        leasedUntil = Instant.MIN;
        all.replaceAll(ticket -> ticket.id().equals(id) && open
                ? with(ticket, State.OPEN, manager, ticket.calls() + 1, nextAt, Optional.empty())
                : ticket);
        return open;
    }

    private void change(State which, UnaryOperator<Ticket> change) {
        all.replaceAll(ticket -> ticket.state() == which ? change.apply(ticket) : ticket);
    }

    private static Ticket closed(Ticket ticket, Instant now) {
        return with(ticket, State.CLOSED, ticket.manager(), ticket.calls(), Optional.empty(), Optional.of(now));
    }

    private static Ticket with(
            Ticket was,
            State state,
            Optional<String> manager,
            int calls,
            Optional<Instant> nextAt,
            Optional<Instant> closedAt) {
        return new Ticket(
                was.id(),
                was.conversation(),
                was.address(),
                was.reason(),
                was.priority(),
                state,
                manager,
                calls,
                was.caseFile(),
                was.at(),
                nextAt,
                closedAt);
    }
}
