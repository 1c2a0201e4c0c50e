package dev.noor.app.cli.config;

import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what can be done with the settings. */
@Command(
        name = "config",
        description = "Looks at the settings.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = ConfigShowCommand.class)
public final class ConfigCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    ConfigCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
