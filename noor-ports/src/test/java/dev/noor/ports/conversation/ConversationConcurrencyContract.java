package dev.noor.ports.conversation;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.conversation.ConversationFixtures.aTurn;
import static dev.noor.ports.conversation.ConversationFixtures.anAddress;
import static dev.noor.ports.conversation.ConversationFixtures.anId;
import static dev.noor.ports.conversation.ConversationFixtures.next;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aMessage;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static dev.noor.ports.messaging.MessagingFixtures.redelivered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Together;
import dev.noor.ports.conversation.ConversationStore.Acceptance;
import dev.noor.ports.conversation.ConversationStore.CommitResult;
import dev.noor.ports.messaging.InboundMessage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Callers that meet at one conversation do not harm it. */
public interface ConversationConcurrencyContract extends ConversationStoreTestee {
    int CALLERS = 8;
    int ROUNDS = 20;

    @Test
    default void an_address_opened_by_many_at_once_has_one_conversation() {
        for (int round = 0; round < ROUNDS; round++) {
            ChatAddress address = anAddress(aTenant());

            List<Conversation> opened = Together.call(CALLERS, caller -> testee().open(address, anId()));

            assertThat(opened.stream().map(Conversation::id).distinct()).hasSize(1);
        }
    }

    @Test
    default void a_message_delivered_many_times_at_once_is_stored_once() {
        for (int round = 0; round < ROUNDS; round++) {
            Conversation conversation = opened();
            InboundMessage message = aMessage("Hi");

            List<Acceptance> answers =
                    Together.call(CALLERS, caller -> testee().accept(conversation.id(), redelivered(message)));

            assertThat(answers).containsOnlyOnce(Acceptance.STORED).hasSize(CALLERS);
            assertThat(testee().unanswered(conversation.id())).hasSize(1);
        }
    }

    @Test
    default void different_messages_that_arrive_at_once_are_all_stored() {
        Conversation conversation = opened();

        Together.call(CALLERS, caller -> testee().accept(conversation.id(), aMessage("message " + caller)));

        assertThat(testee().unanswered(conversation.id())).hasSize(CALLERS);
        assertThat(testee().history(conversation.id(), 50)).hasSize(CALLERS);
    }

    @Test
    default void of_turns_committed_at_once_exactly_one_wins() {
        for (int round = 0; round < ROUNDS; round++) {
            Conversation conversation = opened();
            InboundMessage message = aMessage("Hi");
            receive(conversation, message);

            List<CommitResult> results = Together.call(
                    CALLERS,
                    caller -> testee().commit(aTurn(
                            next(conversation), List.of(message), NOON.plusSeconds(1), aReply("reply " + caller))));

            assertThat(results).containsOnlyOnce(CommitResult.COMMITTED).hasSize(CALLERS);
            int winner = results.indexOf(CommitResult.COMMITTED);
            assertThat(testee().history(conversation.id(), 50).stream().map(Utterance::text))
                    .containsExactly("Hi", "reply " + winner);
            assertThat(stored(conversation).version()).isEqualTo(conversation.version() + 1);
        }
    }
}
