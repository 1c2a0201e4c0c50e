package dev.noor.app.server.work;

import dev.noor.core.pii.ShownNumber;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.core.wording.Wording;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.handoff.Alert;
import dev.noor.ports.handoff.Alert.Cause;
import dev.noor.ports.handoff.CaseFile;
import dev.noor.ports.handoff.ManagerAlerts;
import dev.noor.ports.staff.NoteId;
import dev.noor.ports.staff.StaffNote;
import dev.noor.ports.staff.StaffNote.Choice;
import dev.noor.ports.staff.StaffNotes;
import dev.noor.ports.staff.StaffRoom;
import dev.noor.ports.tenant.Manager;
import dev.noor.ports.tenant.StaffPhrase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells the company's people in the room where they read together, in their language and with the customer's number
 * masked, and the log in any case. Who is called is named; what they can do stands under it. A part that was posted is
 * not posted again when the rest is tried anew. Thread-safe.
 */
public final class RoomAlerts implements ManagerAlerts {
    private final TenantId owner;
    private final ManagerAlerts log;
    private final ManagerAlerts elsewhere;
    private final StaffRoom room;
    private final StaffNotes notes;
    private final ServedTenants tenants;
    private final ConversationStore conversations;

    /**
     * @param owner whose room it is
     * @param log is told of everything in it
     * @param elsewhere is told of what is another tenant's
     */
    public RoomAlerts(
            TenantId owner,
            ManagerAlerts log,
            ManagerAlerts elsewhere,
            StaffRoom room,
            StaffNotes notes,
            ServedTenants tenants,
            ConversationStore conversations) {
        this.owner = owner;
        this.log = log;
        this.elsewhere = elsewhere;
        this.room = room;
        this.notes = notes;
        this.tenants = tenants;
        this.conversations = conversations;
    }

    @Override
    public void tell(Alert alert) {
        if (!alert.tenant().equals(owner)) {
            elsewhere.tell(alert);
            return;
        }
        log.tell(alert);
        List<StaffNote> parts = room.parts(note(alert));
        for (int part = notes.posted(owner, alert.id()); part < parts.size(); part++) {
            NoteId posted = room.post(parts.get(part));
            notes.keep(new StaffNotes.Posted(
                    owner, alert.id(), part, posted, alert.conversation(), handoff(alert.cause())));
        }
    }

    private static Optional<UUID> handoff(Cause cause) {
        return cause instanceof Cause.PersonWanted wanted ? Optional.of(wanted.ticket()) : Optional.empty();
    }

    private StaffNote note(Alert alert) {
        ServedTenant tenant = tenants.get(owner);
        Wording wording = tenant.wording(tenant.tenant().handoffs().language(), 0);
        String customer = alert.conversation()
                .flatMap(id -> conversations.find(owner, id))
                .map(conversation -> ShownNumber.masked(conversation.address().chat()))
                .orElse("-");
        String words = AlertWords.of(alert.cause(), customer, wording, CaseFile::text);
        return alert.cause() instanceof Cause.PersonWanted wanted
                ? handoff(wanted, words, tenant, wording)
                : new StaffNote(words);
    }

    private static StaffNote handoff(Cause.PersonWanted wanted, String words, ServedTenant tenant, Wording wording) {
        String called = wanted.manager()
                .flatMap(tenant.tenant()::manager)
                .map(Manager::name)
                .map(name -> wording.say(StaffPhrase.NOTE_CALLED, Map.of("manager", name)) + "\n")
                .orElse("");
        List<Choice> choices = Arrays.stream(StaffChoice.values())
                .map(choice -> choice.button(wording.say(choice.label(), Map.of()), wanted.ticket()))
                .toList();
        return new StaffNote(
                called + words + "\n\n" + wording.say(StaffPhrase.NOTE_ANSWER, Map.of()), choices, Optional.empty());
    }
}
