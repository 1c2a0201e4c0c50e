package dev.noor.app.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Starts a command and ends the process with its exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        CliComponent component = DaggerCliComponent.factory().create(ProcessContext.ofProcess());
        Runtime.getRuntime().addShutdownHook(new Thread(component.atTheEnd()::run, "noor-closing"));
        System.exit(run(component, arguments));
    }

    /** Runs a command within this process and returns its exit code. */
    static int run(ProcessContext process, String... arguments) {
        return run(DaggerCliComponent.factory().create(process), arguments);
    }

    /** Runs a command of this assembly and returns its exit code. */
    static int run(CliComponent component, String... arguments) {
        StandardStreams streams = component.streams();
        PrintWriter out = streams.printer();
        try {
            return new CommandLine(NoorCommand.class, component.commandFactory())
                    .setOut(out)
                    .setErr(streams.err())
                    .setExecutionExceptionHandler(component.failureReport())
                    .setParameterExceptionHandler(new UsageReport())
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .execute(arguments);
        } catch (LinkageError | OutOfMemoryError | StackOverflowError broken) {
            return component.failureReport().tell(broken).value();
        } finally {
            component.atTheEnd().run();
            out.flush();
            streams.err().flush();
        }
    }
}
