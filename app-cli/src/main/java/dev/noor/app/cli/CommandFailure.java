package dev.noor.app.cli;

/** Ends a command with one sentence for the user, naming the place and the reason, and an exit code. */
public final class CommandFailure extends RuntimeException {

    private final ExitCode exitCode;

    private CommandFailure(ExitCode exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** The work could not be done. */
    public static CommandFailure work(String sentence) {
        return new CommandFailure(ExitCode.FAILED, sentence);
    }

    /** The command was used wrongly: an unknown tenant, a file that is not there. */
    public static CommandFailure usage(String sentence) {
        return new CommandFailure(ExitCode.USAGE, sentence);
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
