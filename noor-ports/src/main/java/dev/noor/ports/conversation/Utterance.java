package dev.noor.ports.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing said in a conversation. Personal: {@link #toString()} leaves the text out.
 *
 * @param message names it: the id of the customer's message, or of the reply
 */
public record Utterance(UUID message, Speaker speaker, String text, Instant at) {

    /** Who said it. */
    public enum Speaker {
        CUSTOMER,
        NOOR,
        MANAGER
    }

    @Override
    public String toString() {
        return "Utterance[" + speaker + ", " + text.length() + " characters]";
    }
}
