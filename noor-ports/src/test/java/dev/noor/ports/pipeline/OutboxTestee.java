package dev.noor.ports.pipeline;

import static dev.noor.ports.conversation.ConversationFixtures.aTurn;
import static dev.noor.ports.conversation.ConversationFixtures.next;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;

import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.pipeline.TurnQueue.Latecomers;
import java.util.Optional;

/** What contracts of what is sent need of an adapter. */
public interface OutboxTestee extends TurnQueueTestee {
    Outbox outbox();

    /** The next message to send in this chat; other tests' are put off. */
    default Optional<Sending> claimSending(ChatAddress chat) {
        for (Optional<Sending> next = outbox().claim(US); next.isPresent(); next = outbox().claim(US)) {
            if (next.get().to().equals(chat)) {
                return next;
            }
            outbox().settle(next.get(), new Settlement.Later(LATER, "another test's"));
        }
        return Optional.empty();
    }

    /** Answers what is open in the chat. */
    default void reply(ChatAddress chat, OutboundMessage... replies) {
        TurnLease lease = claim(chat).orElseThrow();
        queue().complete(lease, aTurn(next(stored(chat)), openMessages(chat), NOON, replies), Latecomers.LET_THEM_WAIT);
    }
}
