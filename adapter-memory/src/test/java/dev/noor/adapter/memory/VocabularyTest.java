package dev.noor.adapter.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary(List.of(
            List.of("доставке", "every", "1200", "ch617", "desk"),
            List.of("desk", "desk", "wardrobe"),
            List.of("desk")));

    @Test
    void a_known_word_stands_for_itself() {
        assertThat(vocabulary.alike("desk")).isEqualTo(Map.of("desk", 1.0));
    }

    @Test
    void another_ending_of_a_word_stands_for_it() {
        assertThat(vocabulary.alike("доставка")).containsOnlyKeys("доставке");
        assertThat(vocabulary.alike("wardrob")).containsOnlyKeys("wardrobe");
        assertThat(vocabulary.alike("доставка").values()).allMatch(likeness -> likeness > 0.6 && likeness < 1);
    }

    @Test
    void a_neighbour_of_a_word_does_not_stand_for_it() {
        assertThat(vocabulary.alike("delivery")).isEmpty();
    }

    @Test
    void numbers_codes_and_short_words_stand_for_themselves_only() {
        assertThat(vocabulary.alike("120")).isEmpty();
        assertThat(vocabulary.alike("12000")).isEmpty();
        assertThat(vocabulary.alike("ch616")).isEmpty();
        assertThat(vocabulary.alike("des")).isEmpty();
    }

    @Test
    void a_rare_word_tells_more_than_a_common_one() {
        assertThat(vocabulary.weight("wardrobe")).isGreaterThan(vocabulary.weight("desk"));
        assertThat(vocabulary.weight("unheard")).isGreaterThan(vocabulary.weight("wardrobe"));
        assertThat(vocabulary.weight("desk")).isPositive();
    }
}
