package dev.noor.app.cli.catalog;

import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what can be done with a catalogue. */
@Command(
        name = "catalog",
        description = "Imports, mirrors, searches and shows products, and proposes their words.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CatalogEmbedCommand.class,
            CatalogExplainCommand.class,
            CatalogGenerateCommand.class,
            CatalogImportCommand.class,
            CatalogLexiconCommand.class,
            CatalogSearchCommand.class,
            CatalogShowCommand.class,
            CatalogSyncCommand.class
        })
public final class CatalogCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    CatalogCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
