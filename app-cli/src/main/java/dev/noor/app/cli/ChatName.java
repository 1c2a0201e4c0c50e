package dev.noor.app.cli;

import java.util.regex.Pattern;

/** The chat that is meant by how people write the customer's number; chats of other names are as they are. */
public final class ChatName {
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()-]{4,}");

    private ChatName() {}

    /** "+971 50 123-4567" is the chat 971501234567. */
    public static String of(String written) {
        return NUMBER.matcher(written).matches() ? written.replaceAll("[^0-9]", "") : written;
    }
}
