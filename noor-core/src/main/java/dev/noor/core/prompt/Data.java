package dev.noor.core.prompt;

import java.util.regex.Pattern;

/** Marks what somebody else wrote, so that it is read and not obeyed. */
public final class Data {
    private static final Pattern BLOCK = Pattern.compile("(?s)<data source=\"[^\"<>]*\">.*?</data>");
    private static final Pattern TAG = Pattern.compile("[<‹]/?\\s*data\\b[^<>‹›]*[>›]");

    private Data() {}

    /** {@code text} between tags that it cannot close. */
    public static String of(String source, String text) {
        return "<data source=\"" + source + "\">\n" + text.replace("<", "‹").replace(">", "›") + "\n</data>";
    }

    /** What is our own in a prompt: {@code text} without anything between tags. */
    public static String without(String text) {
        return BLOCK.matcher(text).replaceAll("\n");
    }

    /** Whether a tag of ours, or the picture of one, stands in {@code text}. */
    public static boolean isTagged(String text) {
        return TAG.matcher(text).find();
    }
}
