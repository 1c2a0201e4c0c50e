package dev.noor.ports.conversation;

import static dev.noor.ports.conversation.ConversationFixtures.aSilentTurn;
import static dev.noor.ports.conversation.ConversationFixtures.aTurn;
import static dev.noor.ports.conversation.ConversationFixtures.anId;
import static dev.noor.ports.conversation.ConversationFixtures.inTheMiddle;
import static dev.noor.ports.conversation.ConversationFixtures.next;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aMessage;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.ConversationStore.CommitResult;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.turn.TurnCommit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A turn is stored whole or not at all. */
public interface TurnCommitContract extends ConversationStoreTestee {
    @Test
    default void a_conversation_comes_back_as_the_turn_left_it() {
        Conversation before = opened();
        Conversation after = inTheMiddle(before);

        assertThat(testee().commit(aTurn(after, List.of(), NOON, aReply("Hello"))))
                .isEqualTo(CommitResult.COMMITTED);

        assertThat(stored(before)).isEqualTo(after);
        assertThat(testee().open(before.address(), anId())).isEqualTo(after);
    }

    @Test
    default void what_a_turn_forgets_is_gone() {
        Conversation fresh = opened();
        Conversation filled = inTheMiddle(fresh);
        testee().commit(aTurn(filled, List.of(), NOON, aReply("Hello")));
        Conversation emptied = next(next(Conversation.fresh(fresh.id(), fresh.address())));

        assertThat(testee().commit(aTurn(emptied, List.of(), NOON, aReply("Hello again"))))
                .isEqualTo(CommitResult.COMMITTED);

        assertThat(stored(fresh)).isEqualTo(emptied);
    }

    @Test
    default void a_turn_answers_the_messages_it_has_read_and_no_others() {
        Conversation conversation = opened();
        InboundMessage read = aMessage("I need chairs");
        InboundMessage late = aMessage("black ones", NOON.plusSeconds(1));
        receive(conversation, read, late);

        testee().commit(aTurn(next(conversation), List.of(read), NOON.plusSeconds(2), aReply("How many?")));

        assertThat(testee().unanswered(conversation.id())).containsExactly(late);
    }

    @Test
    default void a_turn_that_says_nothing_answers_as_well() {
        Conversation conversation = opened();
        InboundMessage message = aMessage("Hi");
        receive(conversation, message);

        assertThat(testee().commit(aSilentTurn(next(conversation), message))).isEqualTo(CommitResult.COMMITTED);

        assertThat(testee().unanswered(conversation.id())).isEmpty();
        assertThat(testee().history(conversation.id(), 10)).hasSize(1);
    }

    @Test
    default void turns_follow_each_other() {
        Conversation fresh = opened();
        Conversation first = next(fresh);
        Conversation second = inTheMiddle(first);

        assertThat(testee().commit(aTurn(first, List.of(), NOON, aReply("one"))))
                .isEqualTo(CommitResult.COMMITTED);
        assertThat(testee().commit(aTurn(second, List.of(), NOON.plusSeconds(1), aReply("two"))))
                .isEqualTo(CommitResult.COMMITTED);

        assertThat(stored(fresh)).isEqualTo(second);
    }

    @Test
    default void a_stale_turn_is_refused_and_leaves_no_trace() {
        Conversation fresh = opened();
        InboundMessage message = aMessage("Hi");
        receive(fresh, message);
        Conversation winner = next(fresh);
        testee().commit(aTurn(winner, List.of(), NOON, aReply("first")));

        TurnCommit stale = aTurn(inTheMiddle(fresh), List.of(message), NOON.plusSeconds(1), aReply("second"));

        assertThat(testee().commit(stale)).isEqualTo(CommitResult.STALE);
        assertThat(stored(fresh)).isEqualTo(winner);
        assertThat(testee().unanswered(fresh.id())).containsExactly(message);
        assertThat(testee().history(fresh.id(), 10).stream().map(Utterance::text))
                .doesNotContain("second");
    }

    @Test
    default void a_turn_committed_twice_is_stored_once() {
        Conversation conversation = opened();
        TurnCommit turn = aTurn(next(conversation), List.of(), NOON, aReply("Hello"));
        testee().commit(turn);

        assertThat(testee().commit(turn)).isEqualTo(CommitResult.STALE);
        assertThat(testee().history(conversation.id(), 10)).hasSize(1);
    }

    @Test
    default void a_turn_from_a_version_that_never_was_is_refused() {
        Conversation conversation = opened();

        assertThat(testee().commit(aTurn(next(next(conversation)), List.of(), NOON, aReply("Hello"))))
                .isEqualTo(CommitResult.STALE);
        assertThat(stored(conversation)).isEqualTo(conversation);
    }
}
