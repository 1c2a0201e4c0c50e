package dev.noor.ports.live;

import static dev.noor.ports.conversation.ConversationFixtures.aTurn;
import static dev.noor.ports.conversation.ConversationFixtures.next;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static dev.noor.ports.pipeline.PipelineFixtures.aPost;
import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.live.LiveUpdate.Kind;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.pipeline.Post;
import dev.noor.ports.pipeline.TurnLease;
import dev.noor.ports.pipeline.TurnQueue.Latecomers;
import dev.noor.ports.pipeline.TurnQueueTestee;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is to be told is found by the names that channels and senders have for it. */
public interface LiveTracesContract extends TurnQueueTestee {
    LiveTraces traces();

    @Test
    default void messages_of_posts_are_found_in_their_conversations_in_order() {
        ChatAddress chat = aChat();
        ChatAddress other = aChat();
        Post first = aPost(chat, says(chat, "Hi"), says(chat, "Desks?"));
        Post second = aPost(other, says(other, "Hello"));
        inbox().accept(first);
        inbox().accept(second);

        List<LiveUpdate> found = traces().ofPosts(List.of(first, second));

        assertThat(found).extracting(LiveUpdate::kind).containsOnly(Kind.MESSAGE_RECEIVED);
        assertThat(found)
                .extracting(LiveUpdate::subject)
                .containsExactly(
                        openMessages(chat).get(0).id().value(),
                        openMessages(chat).get(1).id().value(),
                        openMessages(other).get(0).id().value());
        assertThat(found)
                .extracting(LiveUpdate::conversation)
                .containsExactly(
                        stored(chat).id(), stored(chat).id(), stored(other).id());
        assertThat(found).extracting(LiveUpdate::tenant).containsExactly(chat.tenant(), chat.tenant(), other.tenant());
    }

    @Test
    default void what_is_not_stored_is_left_out() {
        ChatAddress chat = aChat();

        assertThat(traces().ofPosts(List.of(aPost(chat, says(chat, "Hi"))))).isEmpty();
        assertThat(traces().ofOutgoing(chat.tenant(), List.of(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    default void an_outgoing_message_is_found_by_its_own_tenant() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        TurnLease lease = claim(chat).orElseThrow();
        OutboundMessage reply = aReply("Hello");
        queue().complete(lease, aTurn(next(stored(chat)), openMessages(chat), NOON, reply), Latecomers.LET_THEM_WAIT);

        LiveUpdate found =
                traces().ofOutgoing(chat.tenant(), List.of(reply.id())).getFirst();

        assertThat(found.kind()).isEqualTo(Kind.OUTBOUND_CHANGED);
        assertThat(found.subject()).isEqualTo(reply.id());
        assertThat(found.conversation()).isEqualTo(stored(chat).id());
        assertThat(traces().ofOutgoing(aChat().tenant(), List.of(reply.id()))).isEmpty();
    }
}
