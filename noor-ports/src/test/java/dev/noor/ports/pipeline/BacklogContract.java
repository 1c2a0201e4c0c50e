package dev.noor.ports.pipeline;

import static dev.noor.ports.conversation.ConversationFixtures.aTurn;
import static dev.noor.ports.conversation.ConversationFixtures.next;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.pipeline.Backlog.Counts;
import dev.noor.ports.pipeline.TurnQueue.Latecomers;
import org.junit.jupiter.api.Test;

/** What waits is counted; other tests' work is counted too, so that only the difference is looked at. */
public interface BacklogContract extends TurnQueueTestee {
    Backlog backlog();

    @Test
    default void a_message_makes_a_turn_due_then_leased_then_leaves_a_reply_to_send() {
        Counts before = backlog().count();
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        assertThat(backlog().count().due()).isEqualTo(before.due() + 1);

        TurnLease lease = claim(chat).orElseThrow();
        Counts leased = backlog().count();
        assertThat(leased.leased()).isEqualTo(before.leased() + 1);

        queue().complete(
                        lease,
                        aTurn(next(stored(chat)), openMessages(chat), NOON, aReply("Hello")),
                        Latecomers.LET_THEM_WAIT);
        Counts answered = backlog().count();
        assertThat(answered.leased()).isEqualTo(before.leased());
        assertThat(answered.outgoing().get("pending"))
                .isEqualTo(before.outgoing().getOrDefault("pending", 0L) + 1);
    }
}
