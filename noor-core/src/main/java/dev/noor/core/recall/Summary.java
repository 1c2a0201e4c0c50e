package dev.noor.core.recall;

import java.util.List;
import java.util.UUID;

/**
 * What came before the latest messages of a chat, in lines. Personal: not printed.
 *
 * @param cited the messages that it is known from, in the order told
 */
public record Summary(String text, List<UUID> cited) {
    /** Nothing came before. */
    public static final Summary NONE = new Summary("", List.of());

    public Summary {
        cited = List.copyOf(cited);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return "Summary[" + text.length() + " characters]";
    }
}
