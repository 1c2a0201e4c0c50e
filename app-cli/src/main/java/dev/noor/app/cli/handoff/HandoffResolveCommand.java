package dev.noor.app.cli.handoff;

import dev.noor.app.cli.ExitCode;
import dev.noor.app.cli.Operator;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.ports.TenantId;
import dev.noor.ports.handoff.Tickets;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Settles hand-offs. */
@Command(
        name = "resolve",
        description = {
            "Settles hand-offs: Noor goes on in their conversations, and nobody is called again. Noted in the audit.",
            "Exit code 1 when one was not there or was settled before.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class HandoffResolveCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Desk> desk;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Parameters(paramLabel = "ID", arity = "1..*", description = "As `list` shows them.")
    private List<UUID> ids = List.of();

    @Inject
    HandoffResolveCommand(StandardStreams streams, Provider<Desk> desk) {
        this.streams = streams;
        this.desk = desk;
    }

    @Override
    public Integer call() {
        TenantId owner = desk.get().tenant(tenant);
        boolean refused = false;
        for (UUID id : ids) {
            Tickets.Change became = desk.get().all().resolve(owner, id, Operator.who());
            if (became == Tickets.Change.DONE) {
                streams.printer().println(id + ": settled, Noor goes on");
            } else {
                refused = true;
                streams.err()
                        .println("noor: " + id + ": "
                                + (became == Tickets.Change.BEFORE
                                        ? "was settled before"
                                        : "there is no such hand-off"));
            }
        }
        return (refused ? ExitCode.FAILED : ExitCode.DONE).value();
    }
}
