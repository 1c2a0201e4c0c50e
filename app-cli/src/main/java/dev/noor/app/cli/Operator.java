package dev.noor.app.cli;

/** Who works at this terminal. */
public final class Operator {
    private Operator() {}

    /** For the audit: the name that the operating system knows. */
    public static String who() {
        return "cli:" + System.getProperty("user.name", "unknown");
    }
}
