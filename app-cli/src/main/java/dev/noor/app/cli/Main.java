package dev.noor.app.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Starts a command and ends the process with its exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(StandardStreams.ofProcess(), arguments));
    }

    /** Runs a command within this process and returns its exit code. */
    static int run(StandardStreams streams, String... arguments) {
        CliComponent component = DaggerCliComponent.factory().create(streams);
        PrintWriter out = streams.printer();
        int exitCode = new CommandLine(NoorCommand.class, component.commandFactory())
                .setOut(out)
                .setErr(streams.err())
                .setExecutionExceptionHandler(component.failureReport())
                .setParameterExceptionHandler(new UsageReport())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
        out.flush();
        streams.err().flush();
        return exitCode;
    }
}
