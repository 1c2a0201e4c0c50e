package dev.noor.app.cli;

/** What a command tells its caller. */
public enum ExitCode {
    DONE(0),
    /** The work failed. */
    FAILED(1),
    /** The command was used wrongly. */
    USAGE(2),
    /** The work was done, and turns come out otherwise than they did. */
    CHANGED(3);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }
}
