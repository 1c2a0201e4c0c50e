package dev.noor.ports.pipeline;

import static dev.noor.ports.pipeline.PipelineFixtures.comesBack;
import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Together;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.pipeline.TurnQueue.Completion;
import dev.noor.ports.pipeline.TurnQueue.Latecomers;
import dev.noor.ports.turn.TurnCommit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One worker at a time has a conversation, and only the newest lease changes it. */
public interface TurnQueueContract extends TurnQueueTestee {
    @Test
    default void a_conversation_with_a_message_is_handed_out_once() {
        ChatAddress chat = aChat();
        assertThat(claim(chat)).isEmpty();
        bring(chat, says(chat, "Hi"));

        Optional<TurnLease> lease = claim(chat);

        assertThat(lease).hasValueSatisfying(first -> {
            assertThat(first.conversation()).isEqualTo(stored(chat).id());
            assertThat(first.attempt()).isEqualTo(1);
        });
        assertThat(claim(chat)).isEmpty();
        queue().release(lease.orElseThrow());
    }

    @Test
    default void many_workers_that_claim_at_once_get_different_conversations() {
        ChatAddress first = aChat();
        for (int i = 0; i < 20; i++) {
            ChatAddress chat = new ChatAddress(first.tenant(), first.channel(), "chat " + i);
            bring(chat, says(chat, "Hi"));
        }
        replicas().beat(US);

        List<List<TurnLease>> claimed = Together.call(6, caller -> {
            List<TurnLease> mine = new ArrayList<>();
            for (Optional<TurnLease> lease = queue().claim(US); lease.isPresent(); lease = queue().claim(US)) {
                mine.add(lease.get());
            }
            return mine;
        });

        List<TurnLease> ours = claimed.stream()
                .flatMap(List::stream)
                .filter(lease -> lease.tenant().equals(first.tenant()))
                .toList();
        assertThat(ours).extracting(TurnLease::conversation).hasSize(20).doesNotHaveDuplicates();
        claimed.stream().flatMap(List::stream).forEach(lease -> queue().fail(lease, "enough", LATER));
    }

    @Test
    default void a_turn_ends_the_lease_and_leaves_the_conversation_at_rest() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        TurnLease lease = claim(chat).orElseThrow();

        assertThat(queue().complete(lease, answer(chat), Latecomers.READ_THEM_FIRST))
                .isEqualTo(Completion.STORED);

        assertThat(open(chat)).isEmpty();
        assertThat(claim(chat)).isEmpty();
        assertThat(queue().keep(List.of(lease))).isZero();
    }

    @Test
    default void a_message_that_comes_before_the_turn_is_stored_is_read_first() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        TurnLease lease = claim(chat).orElseThrow();
        TurnCommit early = answer(chat);
        bring(chat, says(chat, "I need chairs"));

        assertThat(queue().complete(lease, early, Latecomers.READ_THEM_FIRST)).isEqualTo(Completion.OVERTAKEN);
        assertThat(open(chat)).containsExactly("Hi", "I need chairs");
        assertThat(queue().complete(lease, answer(chat), Latecomers.READ_THEM_FIRST))
                .isEqualTo(Completion.STORED);

        assertThat(claim(chat)).isEmpty();
    }

    @Test
    default void a_message_that_a_turn_left_unread_makes_the_conversation_due_at_once() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        TurnLease lease = claim(chat).orElseThrow();
        TurnCommit early = answer(chat);
        bring(chat, says(chat, "I need chairs"));

        assertThat(queue().complete(lease, early, Latecomers.LET_THEM_WAIT)).isEqualTo(Completion.STORED);

        assertThat(open(chat)).containsExactly("I need chairs");
        assertThat(claim(chat)).isPresent();
    }

    @Test
    default void the_work_of_a_silent_replica_goes_to_another_and_its_late_turn_is_not_stored() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        TurnLease lost = claim(chat).orElseThrow();
        TurnCommit late = answer(chat);

        replicas().leave(US);
        TurnLease again = claim(chat).orElseThrow();

        assertThat(again.epoch()).isGreaterThan(lost.epoch());
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(queue().keep(List.of(lost, again))).isEqualTo(1);
        assertThat(queue().complete(lost, late, Latecomers.LET_THEM_WAIT)).isEqualTo(Completion.LOST);
        assertThat(open(chat)).containsExactly("Hi");
        assertThat(queue().complete(again, answer(chat), Latecomers.READ_THEM_FIRST))
                .isEqualTo(Completion.STORED);
    }

    @Test
    default void a_person_who_writes_ends_the_turn_under_way() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        TurnLease lease = claim(chat).orElseThrow();
        TurnCommit reply = answer(chat);

        bring(chat, comesBack(chat, "Omar here"));

        assertThat(queue().complete(lease, reply, Latecomers.LET_THEM_WAIT)).isEqualTo(Completion.LOST);
        assertThat(claim(chat)).isPresent();
    }

    @Test
    default void a_failed_turn_is_due_again_and_counted() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));

        queue().fail(claim(chat).orElseThrow(), "brain.broken", LATER);
        assertThat(claim(chat)).isEmpty();

        bring(chat, says(chat, "are you there?"));
        TurnLease second = claim(chat).orElseThrow();
        assertThat(second.attempt()).isEqualTo(2);
        queue().fail(second, "brain.broken", Duration.ZERO);
        assertThat(claim(chat)).map(TurnLease::attempt).contains(3);
    }

    @Test
    default void messages_given_up_are_not_handed_out_again() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "poison"));

        queue().bury(claim(chat).orElseThrow(), "tenant.broken");

        assertThat(open(chat)).isEmpty();
        assertThat(claim(chat)).isEmpty();
    }

    @Test
    default void a_lease_with_nothing_to_answer_is_given_back() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        TurnLease lease = claim(chat).orElseThrow();

        queue().release(lease);

        assertThat(claim(chat)).as("there was something to answer").isPresent();
    }
}
