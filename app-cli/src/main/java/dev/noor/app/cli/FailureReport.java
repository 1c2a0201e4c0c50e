package dev.noor.app.cli;

import dev.noor.ports.PortException;
import dev.noor.ports.config.SettingsException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever ended a command into sentences on standard error and an exit code; never a stack trace unasked. */
public final class FailureReport implements IExecutionExceptionHandler {

    private final StandardStreams streams;
    private final GlobalOptions global;

    @Inject
    FailureReport(StandardStreams streams, GlobalOptions global) {
        this.streams = streams;
        this.global = global;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        PrintWriter err = streams.err();
        for (String sentence : sentences(failure)) {
            err.println("noor: " + sentence);
        }
        if (global.stacktrace()) {
            failure.printStackTrace(err);
        }
        err.flush();
        return exitCode(failure).value();
    }

    /** Tells of an error that no command can do anything about. */
    ExitCode tell(Error broken) {
        streams.err().println("noor: an error in Noor itself: " + broken + "; --stacktrace shows where");
        if (global.stacktrace()) {
            broken.printStackTrace(streams.err());
        }
        streams.err().flush();
        return ExitCode.FAILED;
    }

    private static ExitCode exitCode(Exception failure) {
        if (failure instanceof CommandFailure told) {
            return told.exitCode();
        }
        return failure instanceof SettingsException ? ExitCode.USAGE : ExitCode.FAILED;
    }

    /** What to tell the user of a failure. */
    public static List<String> sentences(Exception failure) {
        if (failure instanceof SettingsException settings) {
            return settings.problems();
        }
        if (failure instanceof CommandFailure told) {
            return List.of(String.valueOf(told.getMessage()));
        }
        if (failure instanceof PortException fault) {
            return List.of(fault.getMessage() + " (" + fault.code() + ")");
        }
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return List.of(of(unchecked.getCause()));
        }
        if (failure instanceof IOException trouble) {
            return List.of(of(trouble));
        }
        return List.of("an error in Noor itself: " + failure + "; --stacktrace shows where");
    }

    /** The sentence for trouble with a file: its name alone is what the JDK says of most of it. */
    static String of(IOException trouble) {
        String place = String.valueOf(trouble.getMessage());
        return switch (trouble) {
            case NoSuchFileException missing -> place + ": there is no such file or folder";
            case AccessDeniedException denied -> place + ": no permission";
            case FileAlreadyExistsException there -> place + ": exists already and is not a folder";
            default -> place;
        };
    }
}
