package dev.noor.app.cli.handoff;

import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.ports.handoff.Ticket;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the case file of a hand-off. */
@Command(name = "show", description = "Shows a hand-off with its case file.", mixinStandardHelpOptions = true)
public final class HandoffShowCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Desk> desk;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Parameters(paramLabel = "ID", description = "As `list` shows it.")
    @SuppressWarnings("NullAway.Init")
    private UUID id;

    @Inject
    HandoffShowCommand(StandardStreams streams, Provider<Desk> desk) {
        this.streams = streams;
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Ticket ticket = desk.get().find(tenant, id);
        streams.printer().println(TicketText.line(ticket));
        streams.printer().println(ticket.caseFile().text());
        return 0;
    }
}
