package dev.noor.app.cli.handoff;

import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what can be done with hand-offs. */
@Command(
        name = "handoff",
        description = {"Hand-offs: conversations that wait for a person of the company, or have one.", ""},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {HandoffListCommand.class, HandoffShowCommand.class, HandoffResolveCommand.class})
public final class HandoffCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    HandoffCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
