package dev.noor.app.cli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.RunningHome;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well questions in four scripts find English documents of two invented companies, on PostgreSQL. The floors lie a
 * little below what was measured. {@code -Dfigures.show=true} prints the tables, {@code -Dfigures.show=wrong} the
 * questions of the seen half that went wrong as well.
 */
class LabelledQuestionsTest {
    private static final Map<String, Double> FIRST_HIT = Map.of("en", 0.0, "ar", 0.2, "ru", 0.07, "arabizi", 0.12);

    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    @ParameterizedTest
    @ValueSource(strings = {"seen", "unseen"})
    void questions_find_their_document_first_and_others_find_none(String half) {
        QuestionFigures figures = figures(half);

        for (String script : QuestionFigures.SCRIPTS) {
            assertThat(figures.firstHit(script)).as(script).isGreaterThanOrEqualTo(FIRST_HIT.get(script));
        }
        assertThat(figures.unanswerableRefused()).isGreaterThanOrEqualTo(0.65);
        assertThat(figures.answerableRefused()).isLessThanOrEqualTo(0.7);
        assertThat(figures.bothFound()).isGreaterThanOrEqualTo(0.0);
    }

    @Test
    void a_half_holds_every_kind_of_question() {
        for (String half : new String[] {"seen", "unseen"}) {
            LabelledQuestions questions = LabelledQuestions.of(half);
            for (String script : QuestionFigures.SCRIPTS) {
                assertThat(questions.asked())
                        .as(half + " " + script)
                        .filteredOn(asked -> asked.script().equals(script))
                        .anyMatch(asked -> !asked.isAnswerable())
                        .anyMatch(LabelledQuestions.Asked::hasTwoParts)
                        .anyMatch(asked -> asked.parts().size() == 1);
            }
        }
    }

    private static QuestionFigures figures(String half) {
        LabelledQuestions questions = LabelledQuestions.of(half);
        QuestionFigures figures = new QuestionFigures(questions, questions.answers(HOME.setup()));
        String show = System.getProperty("figures.show", "");
        if (!show.isEmpty()) {
            System.out.println(figures.table());
        }
        if (show.equals("wrong") && half.equals("seen")) {
            System.out.println(figures.wrong());
        }
        return figures;
    }
}
