package dev.noor.core.handoff;

import dev.noor.core.followup.WorkCalendar;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.handoff.Ticket;
import dev.noor.ports.tenant.HandoffScheme;
import dev.noor.ports.tenant.Manager;
import dev.noor.ports.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is told when nobody has come: whoever was called is reminded, then somebody else is called and reminded in turn.
 * Nobody is called at night, and after {@value #MOST} calls nobody is called any more: it stays open for whoever looks.
 * Stateless.
 */
public final class Calls {
    private static final int MOST = 6;

    private Calls() {}

    /**
     * Somebody who is called.
     *
     * @param again when to look again; empty when this was the last call
     */
    public record Call(Optional<String> manager, Optional<Instant> again) {}

    /**
     * The next call.
     *
     * @param load how many customers each person has
     * @param now business time
     */
    public static Call next(
            Tenant tenant, Ticket ticket, Conversation conversation, Map<String, Integer> load, Instant now) {
        boolean reminds = ticket.calls() % 2 == 1;
        Optional<String> manager = reminds ? ticket.manager() : other(tenant, ticket, conversation, load, now);
        HandoffScheme scheme = tenant.handoffs();
        Duration pause = reminds ? scheme.passOnAfter() : scheme.answerWithin();
        Optional<Instant> again = ticket.calls() + 1 < MOST
                ? new WorkCalendar(tenant.hours(), tenant.zone()).after(now, pause)
                : Optional.empty();
        return new Call(manager, again);
    }

    private static Optional<String> other(
            Tenant tenant, Ticket ticket, Conversation conversation, Map<String, Integer> load, Instant now) {
        return Routing.of(
                        tenant,
                        new Routing.Wish(
                                ticket.reason(),
                                conversation.language(),
                                "",
                                Segments.of(tenant, conversation),
                                load,
                                ticket.manager().map(Set::of).orElse(Set.of()),
                                now))
                .map(Manager::id);
    }
}
