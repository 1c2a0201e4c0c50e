package dev.noor.core.voice;

import dev.noor.ports.messaging.MessageId;
import java.time.Duration;

/**
 * What came of listening to one voice note; it holds nothing of what was said.
 *
 * @param outcome {@code spoken}, or why there are no words
 * @param advice what an operator can do about it; may be empty
 */
public record Listened(MessageId message, String outcome, String advice, Duration took) {
    static final String SPOKEN = "spoken";

    /** Whether its words are known now. */
    public boolean isSpoken() {
        return outcome.equals(SPOKEN);
    }
}
