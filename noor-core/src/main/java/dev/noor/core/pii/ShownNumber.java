package dev.noor.core.pii;

/** Customers' numbers where whole ones are not to be seen. */
public final class ShownNumber {
    private static final int BEFORE = 3;
    private static final int AFTER = 2;
    private static final int STARS = 9;

    private ShownNumber() {}

    /** A number, or what else names a chat, by which its owner can be told from others and not be called. */
    public static String masked(String chat) {
        return chat.length() <= BEFORE + AFTER
                ? "*".repeat(chat.length())
                : chat.substring(0, BEFORE)
                        + "*".repeat(Math.min(STARS, chat.length() - BEFORE - AFTER))
                        + chat.substring(chat.length() - AFTER);
    }
}
