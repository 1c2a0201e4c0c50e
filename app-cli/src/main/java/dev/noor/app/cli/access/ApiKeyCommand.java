package dev.noor.app.cli.access;

import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what can be done with keys. */
@Command(
        name = "api-key",
        description = "Makes, lists and revokes keys of the server's interfaces.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ApiKeyCreateCommand.class, ApiKeyListCommand.class, ApiKeyRevokeCommand.class})
public final class ApiKeyCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    ApiKeyCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
