package dev.noor.ports.turn;

import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.messaging.InboundMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A turn as it was taken. Personal: the string form leaves the words out.
 *
 * @param seq grows with each turn of the conversation
 * @param reason why nothing was said; empty when something was
 * @param report in the one JSON form of reports
 * @param at business time
 * @param burst the messages that it answered, in the order received
 * @param replies their texts in the order sent, as the channel took them
 * @param before the conversation that it started from; empty where that is not kept
 */
public record PastTurn(
        TurnId id,
        long seq,
        Outcome outcome,
        String reason,
        String report,
        Instant at,
        List<InboundMessage> burst,
        List<String> replies,
        Optional<Conversation> before) {
    public PastTurn {
        burst = List.copyOf(burst);
        replies = List.copyOf(replies);
    }

    @Override
    public String toString() {
        return "PastTurn[" + id + ", " + outcome + "]";
    }
}
