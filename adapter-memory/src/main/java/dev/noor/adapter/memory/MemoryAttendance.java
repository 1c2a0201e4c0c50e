package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.Utterance.Speaker;
import dev.noor.ports.handoff.Attendance;
import dev.noor.ports.handoff.Ticket;
import dev.noor.ports.handoff.Ticket.State;
import dev.noor.ports.handoff.Tickets.Change;
import dev.noor.ports.messaging.OutboundMessage;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** People in a {@link MemoryConversationStore}. Thread-safe: every change is made under the store's lock. */
public final class MemoryAttendance implements Attendance {
    private final MemoryConversationStore conversations;
    private final InstantSource machineTime;
    private final InstantSource businessTime;

    public MemoryAttendance(
            MemoryConversationStore conversations, InstantSource machineTime, InstantSource businessTime) {
        this.conversations = conversations;
        this.machineTime = machineTime;
        this.businessTime = businessTime;
    }

    private record Found(Chat chat, Ticket ticket) {}

    @Override
    public Change take(TenantId tenant, UUID handoff, String manager, String by) {
        synchronized (conversations) {
            Optional<Found> found = find(tenant, handoff);
            if (found.isEmpty()) {
                return Change.NOT_THERE;
            }
            Ticket ticket = found.get().ticket();
            boolean another = ticket.state() == State.TAKEN && !ticket.manager().equals(Optional.of(manager));
            if (ticket.state() == State.CLOSED || another) {
                return Change.BEFORE;
            }
            comes(found.get(), manager);
            return Change.DONE;
        }
    }

    @Override
    public Saying say(Words words) {
        synchronized (conversations) {
            Optional<Found> found = find(words.tenant(), words.handoff());
            if (found.isEmpty()) {
                return Saying.NOT_THERE;
            }
            Chat chat = found.get().chat();
            UUID first = words.parts().getFirst().id();
            if (chat.outgoing().stream()
                    .anyMatch(message -> message.message().id().equals(first))) {
                return Saying.BEFORE;
            }
            if (found.get().ticket().state() == State.CLOSED) {
                return Saying.SETTLED;
            }
            ConversationMode mode = chat.conversation().mode();
            if (mode == ConversationMode.MUTED
                    || mode == ConversationMode.ERASED
                    || chat.work().isWindowClosed(businessTime.instant())) {
                return Saying.CLOSED;
            }
            comes(found.get(), words.manager());
            words.parts()
                    .forEach(part -> chat.write(
                            Outgoing.ofPerson(new OutboundMessage(part.id(), part.text()), machineTime.instant()),
                            Speaker.MANAGER,
                            part.text().text(),
                            businessTime.instant()));
            return Saying.FILED;
        }
    }

    private void comes(Found found, String manager) {
        boolean nobody = found.ticket().state() == State.OPEN;
        found.chat().takenOver(businessTime.instant());
        found.chat().work().takeAway(machineTime.instant());
        found.chat().outgoing().forEach(Outgoing::cancel);
        if (nobody) {
            found.chat().handoffs().give(found.ticket().id(), manager);
        }
    }

    private Optional<Found> find(TenantId tenant, UUID handoff) {
        return conversations.all().stream()
                .filter(chat -> chat.conversation().address().tenant().equals(tenant))
                .flatMap(chat -> chat.handoffs().all().stream().map(ticket -> new Found(chat, ticket)))
                .filter(found -> found.ticket().id().equals(handoff))
                .findFirst();
    }
}
