package dev.noor.app.server.web;

import dev.noor.app.server.live.Announcer;
import dev.noor.app.server.web.Access.Keyed;
import dev.noor.app.server.web.EscalationViews.Change;
import dev.noor.app.server.web.EscalationViews.Detail;
import dev.noor.app.server.web.EscalationViews.Item;
import dev.noor.app.server.web.EscalationViews.Page;
import dev.noor.app.server.web.Route.Answer;
import dev.noor.app.server.web.Route.Method;
import dev.noor.app.server.web.Route.Parameter;
import dev.noor.core.handoff.Arrival;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.access.Scope;
import dev.noor.ports.handoff.Ticket;
import dev.noor.ports.handoff.Tickets;
import dev.noor.ports.tenant.Manager;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hand-offs for the programs of a tenant's people: lists, details, and who sees to them. */
final class EscalationRoutes implements RouteGroup {
    private static final Keyed READERS = new Keyed(Scope.CONVERSATIONS_READ);

    private final Tickets tickets;
    private final ServedTenants tenants;
    private final Announcer announcer;
    private final InstantSource businessTime;

    @Inject
    EscalationRoutes(Tickets tickets, ServedTenants tenants, Announcer announcer, InstantSource businessTime) {
        this.tickets = tickets;
        this.tenants = tenants;
        this.announcer = announcer;
        this.businessTime = businessTime;
    }

    @Override
    public List<Route> routes() {
        String all = "/api/v1/escalations";
        return List.of(
                Route.get(all, "Lists hand-offs to people, the latest first.", READERS, Page.class, this::list)
                        .with(new Parameter("state", "open, taken or closed"), Asked.LIMIT),
                Route.get(all + "/{id}", "Tells a hand-off with its case file.", READERS, Detail.class, this::detail),
                new Route(
                        Method.PATCH,
                        all + "/{id}",
                        "Settles a hand-off, after which Noor goes on, or calls somebody else; notes who did.",
                        new Keyed(Scope.CONVERSATIONS_WRITE),
                        Optional.of(Change.class),
                        new Answer.Json(Detail.class),
                        this::change));
    }

    private Reply list(Call call) {
        return Reply.ok(new Page(tickets
                .list(
                        call.key().tenant(),
                        call.query("state").map(text -> Asked.word("state", text, Ticket.State.class)),
                        Asked.limit(call))
                .stream()
                .map(Item::of)
                .toList()));
    }

    private Reply detail(Call call) {
        return Reply.ok(Detail.of(found(call)));
    }

    private Ticket found(Call call) {
        return tickets.find(call.key().tenant(), call.pathId("id"))
                .orElseThrow(() -> new Problem(404, "no_escalation", "There is no escalation of this id."));
    }

    private Reply change(Call call) {
        Change asked = call.body(Change.class);
        Ticket ticket = found(call);
        String by = "key:" + call.key().id();
        Instant now = businessTime.instant();
        Tickets.Change became =
                asked.state().isPresent() ? settled(ticket, asked, by) : assigned(ticket, asked, by, now);
        if (became == Tickets.Change.BEFORE) {
            throw new Problem(409, "not_allowed", "The escalation is closed; that is the last.");
        }
        announcer.changed(ticket.address().tenant(), ticket.conversation(), now);
        return Reply.ok(Detail.of(found(call)));
    }

    private Tickets.Change settled(Ticket ticket, Change asked, String by) {
        if (asked.manager().isPresent() || !asked.state().equals(Optional.of("closed"))) {
            throw new Problem(400, "wrong_change", "Either 'state' is 'closed', or 'manager' names somebody.");
        }
        return tickets.resolve(ticket.address().tenant(), ticket.id(), by);
    }

    private Tickets.Change assigned(Ticket ticket, Change asked, String by, Instant now) {
        Tenant tenant = tenants.get(ticket.address().tenant()).tenant();
        String manager = asked.manager()
                .flatMap(tenant::manager)
                .map(Manager::id)
                .orElseThrow(() -> new Problem(
                        400,
                        "wrong_change",
                        "The member 'manager' is one of "
                                + tenant.managers().stream().map(Manager::id).collect(Collectors.joining(", "))
                                + "."));
        return tickets.assign(tenant.id(), ticket.id(), manager, Arrival.due(tenant, now), by);
    }
}
