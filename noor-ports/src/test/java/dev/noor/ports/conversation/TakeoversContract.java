package dev.noor.ports.conversation;

import static dev.noor.ports.pipeline.PipelineFixtures.comesBack;
import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Tenants;
import dev.noor.ports.conversation.Takeovers.Change;
import dev.noor.ports.pipeline.TurnLease;
import dev.noor.ports.pipeline.TurnQueue.Completion;
import dev.noor.ports.pipeline.TurnQueue.Latecomers;
import dev.noor.ports.pipeline.TurnQueueTestee;
import dev.noor.ports.turn.TurnCommit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A takeover ends: by word, or when the person has been silent for long. */
public interface TakeoversContract extends TurnQueueTestee {
    String ANNA = "cli:anna";

    Takeovers takeovers();

    /** A chat in which the customer wrote and then a person did. */
    default ChatAddress takenOver() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        bring(chat, comesBack(chat, "Omar here, how can I help?"));
        return chat;
    }

    @Test
    default void a_person_who_is_silent_for_long_leaves_the_conversation_to_noor() {
        ChatAddress chat = takenOver();

        takeovers().release(Duration.ofHours(1));
        assertThat(stored(chat).mode()).isEqualTo(ConversationMode.MANUAL);

        assertThat(takeovers().release(Duration.ZERO)).isPositive();
        assertThat(stored(chat).mode()).isEqualTo(ConversationMode.BOT);
        assertThat(stored(chat).escalation()).isEqualTo(Escalation.RESOLVED);
        assertThat(stored(chat).status()).isEqualTo(ConversationStatus.ACTIVE);
        assertThat(takeovers().release(Duration.ZERO)).isZero();
    }

    @Test
    default void noor_goes_on_when_it_is_told_to() {
        ChatAddress chat = takenOver();

        assertThat(resume(chat)).isEqualTo(Change.DONE);
        assertThat(stored(chat).mode()).isEqualTo(ConversationMode.BOT);
        assertThat(resume(chat)).isEqualTo(Change.BEFORE);
    }

    @Test
    default void a_pause_lasts_until_it_is_ended_by_word() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));

        assertThat(pause(chat)).isEqualTo(Change.DONE);
        assertThat(pause(chat)).isEqualTo(Change.BEFORE);
        takeovers().release(Duration.ZERO);
        assertThat(stored(chat).mode()).isEqualTo(ConversationMode.MANUAL);
        bring(chat, comesBack(chat, "Omar here"));
        takeovers().release(Duration.ZERO);
        assertThat(stored(chat).mode()).isEqualTo(ConversationMode.MANUAL);

        assertThat(resume(chat)).isEqualTo(Change.DONE);
        assertThat(stored(chat).mode()).isEqualTo(ConversationMode.BOT);
    }

    @Test
    default void a_turn_under_way_is_not_stored_over_a_change() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        TurnLease lease = claim(chat).orElseThrow();
        TurnCommit turn = answer(chat);

        pause(chat);

        assertThat(queue().complete(lease, turn, Latecomers.LET_THEM_WAIT)).isEqualTo(Completion.LOST);
        assertThat(open(chat)).containsExactly("Hi");
        assertThat(claim(chat)).isPresent();
    }

    @Test
    default void what_a_person_said_is_part_of_what_was_said_when_noor_goes_on() {
        ChatAddress chat = takenOver();
        resume(chat);

        assertThat(conversations().history(stored(chat).id(), 10))
                .extracting(Utterance::speaker)
                .contains(Utterance.Speaker.MANAGER);
    }

    @Test
    default void a_conversation_is_found_by_its_customer_and_is_nobody_elses() {
        ChatAddress chat = takenOver();

        assertThat(takeovers().with(chat.tenant(), chat.chat())).containsExactly(stored(chat));
        assertThat(takeovers().with(Tenants.aTenant(), chat.chat())).isEmpty();
        assertThat(takeovers().resume(Tenants.aTenant(), stored(chat).id(), ANNA))
                .isEqualTo(Change.NOT_THERE);
        assertThat(takeovers().pause(chat.tenant(), ConversationFixtures.anId(), ANNA))
                .isEqualTo(Change.NOT_THERE);
    }

    private Change pause(ChatAddress chat) {
        return takeovers().pause(chat.tenant(), stored(chat).id(), ANNA);
    }

    private Change resume(ChatAddress chat) {
        return takeovers().resume(chat.tenant(), stored(chat).id(), ANNA);
    }
}
