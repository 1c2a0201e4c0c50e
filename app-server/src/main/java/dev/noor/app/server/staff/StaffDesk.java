package dev.noor.app.server.staff;

import dev.noor.app.server.work.StaffChoice;
import dev.noor.app.server.work.StaffChoice.Press;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.PortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.handoff.Ticket;
import dev.noor.ports.handoff.Tickets;
import dev.noor.ports.staff.NoteId;
import dev.noor.ports.staff.StaffNote;
import dev.noor.ports.staff.StaffNotes;
import dev.noor.ports.staff.StaffRoom;
import dev.noor.ports.staff.StaffUpdate;
import dev.noor.ports.staff.StaffUpdate.Answered;
import dev.noor.ports.staff.StaffUpdate.Pressed;
import dev.noor.ports.staff.StaffUpdates;
import dev.noor.ports.tenant.Manager;
import dev.noor.ports.tenant.StaffPhrase;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what people in the room want, each thing once: what they do has one result however often it is done, and is
 * noted when it is done. Only who stands in the tenant's data may want anything; everybody is told what came of it.
 * Thread-safe.
 */
final class StaffDesk {
    private static final Logger LOG = LoggerFactory.getLogger(StaffDesk.class);

    private final TenantId owner;
    private final StaffRoom room;
    private final StaffNotes notes;
    private final StaffUpdates updates;
    private final PressedChoices choices;
    private final Tickets tickets;
    private final ServedTenants tenants;
    private final PassedOn passedOn;
    private final Consumer<ConversationId> changed;

    /** @param changed is told which conversations are different */
    StaffDesk(
            TenantId owner,
            StaffRoom room,
            StaffNotes notes,
            StaffUpdates updates,
            PressedChoices choices,
            Tickets tickets,
            ServedTenants tenants,
            PassedOn passedOn,
            Consumer<ConversationId> changed) {
        this.owner = owner;
        this.room = room;
        this.notes = notes;
        this.updates = updates;
        this.choices = choices;
        this.tickets = tickets;
        this.tenants = tenants;
        this.passedOn = passedOn;
        this.changed = changed;
    }

    /**
     * Does it, unless it was done.
     *
     * @throws PortException when it could not be done now, or nobody could be told; to be reported again
     */
    void act(StaffUpdate update) {
        if (updates.isDone(owner, update.id())) {
            return;
        }
        switch (update) {
            case Pressed pressed -> press(pressed);
            case Answered answered -> answer(answered);
        }
        updates.done(owner, update.id());
    }

    private void press(Pressed pressed) {
        Told told = StaffChoice.read(pressed.code())
                .flatMap(press -> tickets.find(owner, press.handoff()).map(ticket -> pressed(pressed, press, ticket)))
                .orElseGet(() -> Told.nothing(StaffPhrase.NOTE_SETTLED));
        acknowledge(pressed, words(told));
        if (told.done() == Told.Outcome.CHANGED) {
            post(new StaffNote(words(told)).under(pressed.note()));
        }
    }

    private Told pressed(Pressed pressed, Press press, Ticket ticket) {
        return person(pressed)
                .map(person -> {
                    Told told = choices.act(press, ticket, person, tenant().tenant(), by(person));
                    changed.accept(ticket.conversation());
                    return told;
                })
                .orElseGet(() -> Told.nothing(StaffPhrase.NOTE_STRANGER));
    }

    /** What answers nothing that is about a customer is none of Noor's concern. */
    private void answer(Answered answered) {
        Optional<UUID> handoff = notes.handoff(owner, answered.to());
        Optional<Ticket> ticket = handoff.flatMap(id -> tickets.find(owner, id));
        ticket.ifPresent(found -> {
            Told told = person(answered)
                    .map(person -> passedOn.pass(answered, found, person, by(person)))
                    .orElseGet(() -> Told.nothing(StaffPhrase.NOTE_STRANGER));
            changed.accept(found.conversation());
            post(new StaffNote(words(told)).under(answered.message()));
        });
    }

    private Optional<Manager> person(StaffUpdate update) {
        return tenant().tenant().managers().stream()
                .filter(manager ->
                        manager.account().filter(update.by()::isCalled).isPresent())
                .findFirst();
    }

    private static String by(Manager person) {
        return "telegram:" + person.id();
    }

    private ServedTenant tenant() {
        return tenants.get(owner);
    }

    private String words(Told told) {
        ServedTenant tenant = tenant();
        return tenant.wording(tenant.tenant().handoffs().language(), 0).say(told.phrase(), told.values());
    }

    /** What the room refuses it will refuse again; what it could not take now makes the report come again. */
    private void post(StaffNote note) {
        try {
            NoteId posted = room.post(note);
            LOG.atDebug().addKeyValue("note", posted.message()).log("the room was told");
        } catch (PermanentPortException refused) {
            LOG.atWarn().addKeyValue("code", refused.code()).log("the room cannot be told what came of an answer");
        }
    }

    /** Nobody can be told of a press that is long ago. */
    private void acknowledge(Pressed pressed, String words) {
        try {
            room.acknowledge(pressed.press(), words);
        } catch (PortException late) {
            LOG.atInfo().addKeyValue("code", late.code()).log("a press could not be acknowledged");
        }
    }
}
