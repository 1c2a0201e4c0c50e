package dev.noor.ports.upkeep;

import java.time.Instant;

/**
 * Something that came to nothing and waits for a person. Personal: the string form leaves chat and words out.
 *
 * @param state stable, in upper case, such as {@code UNKNOWN}
 * @param reason why, without personal data
 * @param since machine time of its arrival or writing
 * @param chat the customer within the channel; empty where there is none
 * @param words what was said, the item as the provider brought it, or what was wanted
 */
public record DeadLetter(DeadLetterId id, String state, String reason, Instant since, String chat, String words) {
    /** The state of a message of which nobody knows whether it reached the customer. */
    public static final String UNKNOWN = "UNKNOWN";

    @Override
    public String toString() {
        return "DeadLetter[" + id + ", " + state + ", " + reason + "]";
    }
}
