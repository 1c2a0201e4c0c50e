package dev.noor.adapter.pgvector;

import static dev.noor.ports.conversation.ConversationFixtures.aTurn;
import static dev.noor.ports.conversation.ConversationFixtures.next;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static dev.noor.ports.pipeline.PipelineFixtures.status;

import dev.noor.ports.channel.ChannelEvent.DeliveryStatus;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.Outbox;
import dev.noor.ports.pipeline.OutboxTestee;
import dev.noor.ports.pipeline.Replicas;
import dev.noor.ports.pipeline.Sending;
import dev.noor.ports.pipeline.Settlement;
import dev.noor.ports.pipeline.TurnLease;
import dev.noor.ports.pipeline.TurnQueue;
import dev.noor.ports.pipeline.TurnQueue.Latecomers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The way of a message on PostgreSQL, for tests of what is done beside it. */
interface PostgresPipeline extends OutboxTestee {
    Database database();

    @Override
    default Inbox inbox() {
        return new PostgresInbox(database());
    }

    @Override
    default ConversationStore conversations() {
        return new PostgresConversationStore(database(), new BriefCodec());
    }

    @Override
    default TurnQueue queue() {
        return new PostgresTurnQueue(database(), new BriefCodec());
    }

    @Override
    default Replicas replicas() {
        return new PostgresReplicas(database());
    }

    @Override
    default Outbox outbox() {
        return new PostgresOutbox(database());
    }

    /** Two turns: two replies sent, the first delivered; a third reply and a third message wait. */
    default ChatAddress aSale() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        turn(chat, "one", "two");
        send(chat, new Settlement.Sent(Optional.of("first-" + chat.chat())));
        send(chat, new Settlement.Sent(Optional.of("second-" + chat.chat())));
        bring(chat, status("first-" + chat.chat(), DeliveryStatus.DELIVERED), says(chat, "and?"));
        turn(chat, "three");
        bring(chat, says(chat, "open"));
        return chat;
    }

    /** Answers what is open there. */
    default void turn(ChatAddress chat, String... words) {
        TurnLease lease = claim(chat).orElseThrow();
        OutboundMessage[] replies = Stream.of(words).map(word -> aReply(word)).toArray(OutboundMessage[]::new);
        queue().complete(lease, aTurn(next(stored(chat)), openMessages(chat), NOON, replies), Latecomers.LET_THEM_WAIT);
    }

    /** The next message of the chat comes to this; the rest of the conversation follows without a pause. */
    default Sending send(ChatAddress chat, Settlement settlement) {
        for (Optional<Sending> next = outbox().claim(US); next.isPresent(); next = outbox().claim(US)) {
            if (next.get().to().equals(chat)) {
                outbox().settle(next.get(), settlement);
                rows(
                        "UPDATE outbound_message SET next_at = clock_timestamp() WHERE state = 'PENDING'"
                                + " AND conversation_id = (SELECT id FROM conversation WHERE chat_id = ?)",
                        chat.chat());
                return next.get();
            }
            outbox().settle(next.get(), new Settlement.Later(LATER, "another test's"));
        }
        throw new AssertionError("nothing to send");
    }

    default int rows(String change, Object... values) {
        return database().read(handle -> handle.execute(change, values));
    }

    /** The first column of what is there, as text. */
    default List<String> texts(String query, Object... values) {
        return database()
                .read(handle -> handle.select(query, values).mapTo(String.class).list());
    }
}
