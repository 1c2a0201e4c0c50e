package dev.noor.core.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.turn.TurnCommit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FollowUpDialogueTest {
    @Test
    void a_greeting_alone_is_followed_up() {
        TurnCommit turn = Rig.ofTheTrade().say("hello");

        assertThat(turn.followUp()).hasValueSatisfying(plan -> {
            assertThat(plan.step()).isEqualTo("reminder");
            assertThat(plan.since()).isEqualTo(turn.at());
            assertThat(plan.dueAt()).isAfterOrEqualTo(turn.at().plus(Duration.ofHours(23)));
        });
    }

    @Test
    void whoever_says_later_is_left_alone_for_three_days() {
        TurnCommit turn = Rig.ofTheTrade().say("I need to think about it, will let you know");

        assertThat(turn.followUp())
                .hasValueSatisfying(plan ->
                        assertThat(plan.dueAt()).isAfterOrEqualTo(turn.at().plus(Duration.ofDays(3))));
    }

    @Test
    void whoever_wants_silence_is_not_followed_up() {
        assertThat(Rig.ofTheTrade().say("stop").followUp()).isEmpty();
    }

    @Test
    void whoever_is_given_to_a_person_is_not_followed_up() {
        assertThat(Rig.ofTheTrade().say("I want to talk to a manager").followUp())
                .isEmpty();
    }
}
