package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.handoff.Ticket;
import dev.noor.ports.handoff.Ticket.State;
import dev.noor.ports.handoff.Tickets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The hand-offs in a {@link MemoryConversationStore}. Thread-safe: every change is made under the store's lock. */
public final class MemoryTickets implements Tickets {
    private final MemoryConversationStore conversations;
    private final InstantSource machineTime;
    private final InstantSource businessTime;

    public MemoryTickets(MemoryConversationStore conversations, InstantSource machineTime, InstantSource businessTime) {
        this.conversations = conversations;
        this.machineTime = machineTime;
        this.businessTime = businessTime;
    }

    @Override
    public List<Ticket> list(TenantId tenant, Optional<State> state, int limit) {
        synchronized (conversations) {
            return conversations.all().stream()
                    .flatMap(chat -> chat.handoffs().all().stream())
                    .filter(ticket -> ticket.address().tenant().equals(tenant))
                    .filter(ticket ->
                            state.filter(wanted -> wanted != ticket.state()).isEmpty())
                    .sorted(Comparator.comparing(Ticket::at).reversed())
                    .limit(limit)
                    .toList();
        }
    }

    @Override
    public Optional<Ticket> find(TenantId tenant, UUID id) {
        return list(tenant, Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(ticket -> ticket.id().equals(id))
                .findFirst();
    }

    @Override
    public Map<String, Integer> load(TenantId tenant) {
        Map<String, Integer> load = new HashMap<>();
        list(tenant, Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(ticket -> ticket.state() != State.CLOSED)
                .flatMap(ticket -> ticket.manager().stream())
                .forEach(manager -> load.merge(manager, 1, Integer::sum));
        return load;
    }

    @Override
    public Change assign(TenantId tenant, UUID id, String manager, Optional<Instant> nextAt, String by) {
        synchronized (conversations) {
            return change(tenant, id, chat -> chat.handoffs().call(id, Optional.of(manager), nextAt));
        }
    }

    @Override
    public Change resolve(TenantId tenant, UUID id, String by) {
        synchronized (conversations) {
            return change(tenant, id, chat -> {
                chat.resume(businessTime.instant());
                chat.work().takeAway(machineTime.instant());
            });
        }
    }

    private Change change(TenantId tenant, UUID id, Consumer<Chat> change) {
        Optional<Ticket> found = find(tenant, id);
        if (found.isEmpty()) {
            return Change.NOT_THERE;
        }
        if (found.get().state() == State.CLOSED) {
            return Change.BEFORE;
        }
        change.accept(chat(found.get()));
        return Change.DONE;
    }

    @Override
    public Optional<Due> claim() {
        synchronized (conversations) {
            return conversations.all().stream()
                    .flatMap(chat -> chat.handoffs().due(businessTime.instant(), machineTime.instant()).stream())
                    .min(Comparator.comparing(ticket -> ticket.nextAt().orElseThrow()))
                    .map(ticket -> new Due(
                            ticket,
                            chat(ticket).handoffs().claim(machineTime.instant().plus(LEASE))));
        }
    }

    @Override
    public boolean call(Due due, Optional<String> manager, Optional<Instant> nextAt) {
        synchronized (conversations) {
            Chat chat = chat(due.ticket());
            boolean open = chat.handoffs().all().stream()
                    .anyMatch(ticket -> ticket.id().equals(due.ticket().id()) && ticket.state() == State.OPEN);
            return open
                    && chat.handoffs().isHeld(due.epoch())
                    && chat.handoffs().call(due.ticket().id(), manager, nextAt);
        }
    }

    private Chat chat(Ticket ticket) {
        return conversations.all().stream()
                .filter(chat -> chat.conversation().id().equals(ticket.conversation()))
                .findFirst()
                .orElseThrow();
    }
}
