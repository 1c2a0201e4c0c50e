package dev.noor.app.server.staff;

import dev.noor.app.server.work.StaffChoice.Press;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Takeovers;
import dev.noor.ports.handoff.Attendance;
import dev.noor.ports.handoff.Ticket;
import dev.noor.ports.handoff.Tickets;
import dev.noor.ports.tenant.Manager;
import dev.noor.ports.tenant.StaffPhrase;
import dev.noor.ports.tenant.Tenant;
import java.util.Map;

/** Does what a button says. Thread-safe. */
final class PressedChoices {
    private final TenantId owner;
    private final Tickets tickets;
    private final Attendance attendance;
    private final Takeovers takeovers;

    PressedChoices(TenantId owner, Tickets tickets, Attendance attendance, Takeovers takeovers) {
        this.owner = owner;
        this.tickets = tickets;
        this.attendance = attendance;
        this.takeovers = takeovers;
    }

    Told act(Press press, Ticket ticket, Manager person, Tenant tenant, String by) {
        return switch (press.choice()) {
            case TAKE ->
                attendance.take(owner, ticket.id(), person.id(), by) == Tickets.Change.DONE
                        ? Told.changed(StaffPhrase.NOTE_TAKEN, person.name())
                        : before(ticket, tenant);
            case RESOLVE ->
                tickets.resolve(owner, ticket.id(), by) == Tickets.Change.DONE
                        ? Told.changed(StaffPhrase.NOTE_RESOLVED, person.name())
                        : Told.nothing(StaffPhrase.NOTE_SETTLED);
            case RELEASE ->
                ticket.state() != Ticket.State.CLOSED
                                && takeovers.resume(owner, ticket.conversation(), by) == Takeovers.Change.DONE
                        ? Told.changed(StaffPhrase.NOTE_RELEASED, person.name())
                        : Told.nothing(StaffPhrase.NOTE_SETTLED);
        };
    }

    private Told before(Ticket ticket, Tenant tenant) {
        return tickets.find(owner, ticket.id())
                .filter(now -> now.state() == Ticket.State.TAKEN)
                .flatMap(Ticket::manager)
                .flatMap(tenant::manager)
                .map(other ->
                        new Told(StaffPhrase.NOTE_TAKEN_BEFORE, Map.of("manager", other.name()), Told.Outcome.NOTHING))
                .orElseGet(() -> Told.nothing(StaffPhrase.NOTE_SETTLED));
    }
}
