package dev.noor.app.cli.handoff;

import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.ports.handoff.Ticket;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says who waits for a person. */
@Command(
        name = "list",
        description = "Says who waits for a person or has one, the latest first: id, state, priority, customer, who"
                + " was called, since when, why.",
        mixinStandardHelpOptions = true)
public final class HandoffListCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Desk> desk;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Option(names = "--state", paramLabel = "STATE", description = "Only these: open, taken or closed.")
    private @Nullable String state;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100", description = "At most so many; 100.")
    private int limit;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    HandoffListCommand(StandardStreams streams, Provider<Desk> desk) {
        this.streams = streams;
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Ticket.State> wanted = Optional.ofNullable(state).map(this::state);
        List<Ticket> tickets = desk.get().all().list(desk.get().tenant(tenant), wanted, Math.max(1, limit));
        tickets.forEach(ticket ->
                streams.printer().println(json ? JsonText.line(TicketText.json(ticket)) : TicketText.line(ticket)));
        if (tickets.isEmpty()) {
            streams.err().println("noor: there is no hand-off");
        } else if (tickets.size() >= limit) {
            streams.err().println("noor: there may be more; see --limit");
        }
        return 0;
    }

    private Ticket.State state(String text) {
        try {
            return Ticket.State.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), "--state is open, taken or closed");
        }
    }
}
