package dev.noor.app.cli.handoff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.core.pii.ShownNumber;
import dev.noor.ports.handoff.Ticket;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A hand-off as it is printed: the customer's number is masked, and the case file is left to those who ask for it. */
final class TicketText {
    private TicketText() {}

    static String line(Ticket ticket) {
        return String.format(
                        Locale.ROOT,
                        "%s  %-6s  %-6s  %-14s  %-16s  %s  %s",
                        ticket.id(),
                        wire(ticket.state()),
                        wire(ticket.priority()),
                        ShownNumber.masked(ticket.address().chat()),
                        ticket.manager().orElse("-"),
                        ticket.at().truncatedTo(ChronoUnit.SECONDS),
                        ticket.reason().wire())
                .stripTrailing();
    }

    static ObjectNode json(Ticket ticket) {
        ObjectNode json = JsonText.object()
                .put("id", ticket.id().toString())
                .put("conversation", ticket.conversation().toString())
                .put("state", wire(ticket.state()))
                .put("priority", wire(ticket.priority()))
                .put("reason", ticket.reason().wire())
                .put("chat", ShownNumber.masked(ticket.address().chat()))
                .put("calls", ticket.calls())
                .put("at", ticket.at().truncatedTo(ChronoUnit.MILLIS).toString());
        ticket.manager().ifPresent(manager -> json.put("manager", manager));
        ticket.nextAt().ifPresent(next -> json.put("next_call_at", next.toString()));
        ticket.closedAt().ifPresent(closed -> json.put("closed_at", closed.toString()));
        return json;
    }

    private static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
