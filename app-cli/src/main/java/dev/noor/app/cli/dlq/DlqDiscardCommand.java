package dev.noor.app.cli.dlq;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.Operator;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.ports.TenantId;
import dev.noor.ports.upkeep.DeadLetterId;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets go of dead letters. */
@Command(
        name = "discard",
        description = "Lets go of dead letters; the reason is kept with them and noted in the audit.",
        mixinStandardHelpOptions = true)
public final class DlqDiscardCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Letters> letters;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Parameters(paramLabel = "ID", arity = "1..*", converter = LetterId.class, description = "As `list` shows them.")
    private List<DeadLetterId> ids = List.of();

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Inject
    DlqDiscardCommand(StandardStreams streams, Provider<Letters> letters) {
        this.streams = streams;
        this.letters = letters;
    }

    @Override
    public Integer call() {
        if (reason.isBlank()) {
            throw CommandFailure.usage("--reason wants some words");
        }
        TenantId owner = letters.get().tenant(tenant);
        for (DeadLetterId id : ids) {
            if (!letters.get().all().discard(owner, id, reason.strip(), Operator.who())) {
                throw Letters.gone(owner, id);
            }
            streams.printer().println(id + ": discarded");
        }
        return 0;
    }
}
