package dev.noor.core.recall;

import java.util.List;
import java.util.UUID;

/** One thing to know, with the messages that it is known from. Not printed. */
public record Noted(String text, List<UUID> messages) {
    public Noted {
        messages = List.copyOf(messages);
    }

    static Noted from(String text, UUID message) {
        return new Noted(text, List.of(message));
    }

    @Override
    public String toString() {
        return "Noted[" + messages.size() + "]";
    }
}
