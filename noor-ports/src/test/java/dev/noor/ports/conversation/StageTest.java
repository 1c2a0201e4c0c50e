package dev.noor.ports.conversation;

import static dev.noor.ports.conversation.Stage.CLOSING;
import static dev.noor.ports.conversation.Stage.COMPANY_DETAILS;
import static dev.noor.ports.conversation.Stage.FEEDBACK;
import static dev.noor.ports.conversation.Stage.GREETING;
import static dev.noor.ports.conversation.Stage.NEEDS_ANALYSIS;
import static dev.noor.ports.conversation.Stage.QUALIFYING;
import static dev.noor.ports.conversation.Stage.QUOTING;
import static dev.noor.ports.conversation.Stage.SOLUTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StageTest {
    @Test
    void the_sale_leads_from_greeting_to_feedback() {
        Stage[] sale = {GREETING, QUALIFYING, NEEDS_ANALYSIS, SOLUTION, COMPANY_DETAILS, QUOTING, CLOSING, FEEDBACK};

        assertThat(Stage.values()).containsExactly(sale);
        for (int step = 1; step < sale.length; step++) {
            assertThat(sale[step - 1].successors()).contains(sale[step]);
        }
    }

    @Test
    void a_step_back_is_possible_until_the_customer_has_agreed() {
        assertThat(NEEDS_ANALYSIS.successors()).contains(QUALIFYING);
        assertThat(SOLUTION.successors()).contains(NEEDS_ANALYSIS);
        assertThat(COMPANY_DETAILS.successors()).contains(SOLUTION);
        assertThat(QUOTING.successors()).contains(SOLUTION);
        assertThat(CLOSING.successors()).containsExactly(FEEDBACK);
        assertThat(FEEDBACK.successors()).isEmpty();
    }

    @Test
    void no_stage_is_skipped_and_none_follows_itself() {
        for (Stage stage : Stage.values()) {
            assertThat(stage.successors())
                    .doesNotContain(stage)
                    .allMatch(next -> next.ordinal() <= stage.ordinal() + 1);
        }
    }

    @Test
    void every_stage_is_reached_and_none_is_a_dead_end() {
        for (Stage stage : Stage.values()) {
            assertThat(reachable(GREETING)).contains(stage);
            assertThat(reachable(stage)).contains(FEEDBACK);
        }
    }

    @Test
    void a_stage_has_a_wire_form_of_its_own() {
        assertThat(Arrays.stream(Stage.values()).map(Stage::wire))
                .containsExactly(
                        "greeting",
                        "qualifying",
                        "needs_analysis",
                        "solution",
                        "company_details",
                        "quoting",
                        "closing",
                        "feedback");
    }

    private static Set<Stage> reachable(Stage from) {
        Set<Stage> reached = EnumSet.of(from);
        while (true) {
            Set<Stage> further = EnumSet.copyOf(reached);
            reached.forEach(stage -> further.addAll(stage.successors()));
            if (further.equals(reached)) {
                return reached;
            }
            reached = further;
        }
    }
}
