package dev.noor.app.cli.wazzup;

import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what can be asked of Wazzup. */
@Command(
        name = "wazzup",
        description = "Asks Wazzup for channels and templates, and has it report to this server.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {WazzupChannelsCommand.class, WazzupSubscribeCommand.class, WazzupTemplatesCommand.class})
public final class WazzupCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    WazzupCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
