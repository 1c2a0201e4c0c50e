package dev.noor.app.cli;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a completion script for bash and zsh. */
@Command(
        name = "completion",
        description = "Prints a completion script for bash and zsh: source <(noor completion)",
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Runnable {

    private final StandardStreams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    CompletionCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        PrintWriter printer = streams.printer();
        printer.print(AutoComplete.bash("noor", spec.root().commandLine()));
        printer.flush();
    }
}
