package dev.noor.app.cli.dlq;

import dev.noor.app.cli.ExitCode;
import dev.noor.app.cli.Operator;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.ports.TenantId;
import dev.noor.ports.upkeep.DeadLetterId;
import dev.noor.ports.upkeep.DeadLetters.Doubt;
import dev.noor.ports.upkeep.DeadLetters.Retry;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets dead letters be tried again. */
@Command(
        name = "retry",
        description = {
            "Lets dead letters be tried again: a message gets a turn at once, a reply is sent as the last of its",
            "conversation, work in other systems is looked up and done. A running server does it. Noted in the audit.",
            "Exit code 1 when one was refused.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class DlqRetryCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Letters> letters;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Parameters(paramLabel = "ID", arity = "1..*", converter = LetterId.class, description = "As `list` shows them.")
    private List<DeadLetterId> ids = List.of();

    @Option(
            names = "--even-if-sent",
            description = "Also replies of which nobody knows whether they arrived; the customer may get them twice.")
    private boolean evenIfSent;

    @Inject
    DlqRetryCommand(StandardStreams streams, Provider<Letters> letters) {
        this.streams = streams;
        this.letters = letters;
    }

    @Override
    public Integer call() {
        TenantId owner = letters.get().tenant(tenant);
        boolean refused = false;
        for (DeadLetterId id : ids) {
            Retry became =
                    letters.get().all().retry(owner, id, evenIfSent ? Doubt.EVEN_IF_SENT : Doubt.LEAVE, Operator.who());
            if (became == Retry.QUEUED) {
                streams.printer().println(id + ": queued");
            } else {
                refused = true;
                streams.err().println("noor: " + id + ": " + reason(became));
            }
        }
        return (refused ? ExitCode.FAILED : ExitCode.DONE).value();
    }

    private static String reason(Retry refused) {
        return switch (refused) {
            case QUEUED -> "queued";
            case NOT_THERE ->
                "there is no such dead letter; it may have been tried again, discarded or delivered meanwhile";
            case MAY_HAVE_ARRIVED ->
                "nobody knows whether it arrived; ask the customer or look at the channel, then --even-if-sent";
            case WINDOW_CLOSED -> "the customer's last message is too long ago for free text; it can only be discarded";
            case SILENCED -> "the conversation is muted or its data were erased; it can only be discarded";
            case UNREADABLE -> "what could not be read cannot be read again; it can only be shown and discarded";
        };
    }
}
