package dev.noor.ports.conversation;

import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.TurnId;
import java.time.Instant;

/**
 * A turn in a list.
 *
 * @param seq grows with each turn of the conversation
 * @param reason why nothing was said; empty when something was
 * @param report in the one JSON form of reports
 * @param at business time
 */
public record TurnEntry(TurnId id, long seq, Outcome outcome, String reason, String report, Instant at) {
    @Override
    public String toString() {
        return "TurnEntry[" + id + ", " + outcome + "]";
    }
}
