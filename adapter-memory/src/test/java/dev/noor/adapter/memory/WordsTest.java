package dev.noor.adapter.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WordsTest {
    @Test
    void words_are_compared_without_case_accents_and_plural() {
        assertThat(Words.of("Office CHAIRS, café & glass")).isEqualTo(List.of("office", "chair", "cafe", "glass"));
    }

    @Test
    void forms_of_an_arabic_letter_are_one() {
        assertThat(Words.of("أثاث مكتبة")).isEqualTo(Words.of("اثاث مكتبه"));
        assertThat(Words.of("مُكَتَّب")).isEqualTo(Words.of("مكتب"));
    }

    @Test
    void forms_of_a_russian_letter_are_one() {
        assertThat(Words.of("Жёлтый")).isEqualTo(Words.of("желтый"));
    }

    @Test
    void a_phrase_stands_where_its_words_stand_in_a_row() {
        assertThat(Words.stands("solid wood", "Legs of solid wood.")).isTrue();
        assertThat(Words.stands("solid wood", "wood, solid")).isFalse();
        assertThat(Words.stands("leather", "leatherette")).isFalse();
        assertThat(Words.stands("!", "leather")).isFalse();
    }
}
