package dev.noor.ports.conversation;

import java.time.Instant;

/** One thing said in a conversation. Personal: {@link #toString()} leaves the text out. */
public record Utterance(Speaker speaker, String text, Instant at) {

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
