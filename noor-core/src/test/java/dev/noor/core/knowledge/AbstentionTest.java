package dev.noor.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.LocalizedText;
import dev.noor.ports.knowledge.KnowledgeBase.Hit;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageId;
import dev.noor.ports.knowledge.PassageKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbstentionTest {

    @Test
    void what_covers_enough_of_the_question_answers_and_the_rest_is_left_out_in_place() {
        Passage first = passage("first");
        Passage second = passage("second");

        List<Passage> answering = Abstention.answering(
                List.of(new Hit(first, Abstention.MIN_SCORE), new Hit(passage("weak"), 0.01), new Hit(second, 1)));

        assertThat(answering).containsExactly(first, second);
    }

    private static Passage passage(String id) {
        return new Passage(
                new PassageId(id), PassageKind.FAQ, id, LocalizedText.english("words"), List.of(), "faq.yaml:1");
    }
}
