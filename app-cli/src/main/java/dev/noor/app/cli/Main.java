package dev.noor.app.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Starts a command and ends the process with its exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(ProcessContext.ofProcess(), arguments));
    }

    /** Runs a command within this process and returns its exit code. */
    static int run(ProcessContext process, String... arguments) {
        StandardStreams streams = process.streams();
        CliComponent component = DaggerCliComponent.factory().create(process);
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
