package dev.noor.app.cli.dlq;

import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what can be done with dead letters. */
@Command(
        name = "dlq",
        description = {
            "Dead letters: messages that no turn could answer (in-…), replies that did not arrive or may not have",
            "(out-…), what a provider reported and could not be read (post-…), and work in other systems that was not",
            "done (effect-…).",
            ""
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {DlqListCommand.class, DlqShowCommand.class, DlqRetryCommand.class, DlqDiscardCommand.class})
public final class DlqCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    DlqCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
