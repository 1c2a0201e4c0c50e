package dev.noor.app.cli.knowledge;

import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what can be done with knowledge. */
@Command(
        name = "knowledge",
        description = "Indexes, searches and checks what a tenant knows.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {KnowledgeCheckCommand.class, KnowledgeIndexCommand.class, KnowledgeSearchCommand.class})
public final class KnowledgeCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    KnowledgeCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
