package dev.noor.core.prompt;

/** Marks what somebody else wrote, so that it is read and not obeyed. */
public final class Data {
    private Data() {}

    /** {@code text} between tags that it cannot close. */
    public static String of(String source, String text) {
        return "<data source=\"" + source + "\">\n" + text.replace("<", "‹").replace(">", "›") + "\n</data>";
    }
}
