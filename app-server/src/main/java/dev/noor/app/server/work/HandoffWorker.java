package dev.noor.app.server.work;

import dev.noor.core.handoff.Calls;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.PortException;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.handoff.Ticket;
import dev.noor.ports.handoff.Tickets;
import dev.noor.ports.handoff.Tickets.Due;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls again where nobody has come in time. One that is taken up twice calls once. Thread-safe. */
public final class HandoffWorker {
    private static final Logger LOG = LoggerFactory.getLogger(HandoffWorker.class);

    private final Tickets tickets;
    private final ServedTenants tenants;
    private final ConversationStore conversations;
    private final InstantSource businessTime;

    @Inject
    public HandoffWorker(
            Tickets tickets, ServedTenants tenants, ConversationStore conversations, InstantSource businessTime) {
        this.tickets = tickets;
        this.tenants = tenants;
        this.conversations = conversations;
        this.businessTime = businessTime;
    }

    /** Does what is due. */
    public void work() {
        for (Optional<Due> due = tickets.claim(); due.isPresent(); due = tickets.claim()) {
            call(due.get());
        }
    }

    private void call(Due due) {
        Ticket ticket = due.ticket();
        try {
            conversations.find(ticket.address().tenant(), ticket.conversation()).ifPresent(conversation -> {
                Calls.Call call = Calls.next(
                        tenants.get(ticket.address().tenant()).tenant(),
                        ticket,
                        conversation,
                        tickets.load(ticket.address().tenant()),
                        businessTime.instant());
                if (tickets.call(due, call.manager(), call.again())) {
                    LOG.atInfo().addKeyValue("handoff", ticket.id()).log("nobody has come in time, somebody is called");
                }
            });
        } catch (PortException fault) {
            // The claim ends by itself, and it is looked at again.
            LOG.atWarn()
                    .addKeyValue("handoff", ticket.id())
                    .addKeyValue("code", fault.code())
                    .log("a hand-off could not be looked at");
        } catch (RuntimeException bug) {
            // One that fails keeps no other from being looked at.
            LOG.atError().addKeyValue("handoff", ticket.id()).setCause(bug).log("a hand-off failed");
        }
    }
}
