package dev.noor.app.cli.handoff;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.server.config.Configuration;
import dev.noor.ports.TenantId;
import dev.noor.ports.handoff.Ticket;
import dev.noor.ports.handoff.Tickets;
import jakarta.inject.Inject;
import java.util.UUID;

/** The hand-offs of the tenant that a command is about, and who is at work on them. */
final class Desk {
    private final Configuration configuration;
    private final Tenants tenants;
    private final Tickets tickets;

    @Inject
    Desk(Configuration configuration, Tenants tenants, Tickets tickets) {
        this.configuration = configuration;
        this.tenants = tenants;
        this.tickets = tickets;
    }

    Tickets all() {
        return tickets;
    }

    TenantId tenant(TenantOption option) {
        return tenants.open(option.orDefault(configuration)).id();
    }

    Ticket find(TenantOption option, UUID id) {
        TenantId tenant = tenant(option);
        return tickets.find(tenant, id).orElseThrow(() -> CommandFailure.work(tenant + " has no hand-off " + id));
    }
}
