package dev.noor.core.recall;

import dev.noor.core.ledger.Ledger;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.Utterance;
import java.util.List;

/**
 * A chat of which the latest messages are sent as they are, and what came before them is not.
 *
 * @param conversation as the turn found it
 * @param ledger as it is now
 * @param before oldest first
 * @param latest oldest first
 */
public record Earlier(Conversation conversation, Ledger ledger, List<Utterance> before, List<Utterance> latest) {
    public Earlier {
        before = List.copyOf(before);
        latest = List.copyOf(latest);
    }
}
