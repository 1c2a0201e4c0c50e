package dev.noor.ports.pipeline;

import static dev.noor.ports.conversation.ConversationFixtures.aTurn;
import static dev.noor.ports.conversation.ConversationFixtures.next;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;

import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.turn.TurnCommit;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** What the contracts of the queues need of an adapter. Data may live on between tests: each has its own tenant. */
public interface TurnQueueTestee extends InboxTestee {
    ReplicaId US = new ReplicaId("us-" + UUID.randomUUID());
    Duration LATER = Duration.ofMinutes(5);

    TurnQueue queue();

    Replicas replicas();

    /** The lease of this chat; other tests' conversations that are due are passed over. */
    default Optional<TurnLease> claim(ChatAddress chat) {
        replicas().beat(US);
        for (Optional<TurnLease> next = queue().claim(US); next.isPresent(); next = queue().claim(US)) {
            if (next.get().tenant().equals(chat.tenant())) {
                return next;
            }
            queue().fail(next.get(), "another test's", LATER);
        }
        return Optional.empty();
    }

    /** The turn that answers what is open there. */
    default TurnCommit answer(ChatAddress chat) {
        return aTurn(next(stored(chat)), openMessages(chat), NOON, aReply("Hello"));
    }
}
