package dev.noor.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatinSpellingsTest {
    private static final ArabicInLatin ARABIC =
            new ArabicInLatin(Set.of("توصيل", "تفصيل", "طاوله", "كرسي", "خصم", "قسم", "مكتب"));
    private static final RussianInLatin RUSSIAN =
            new RussianInLatin(Set.of("стульев", "нужны", "гарантия"), Set.of("черн", "переговорн"));

    @ParameterizedTest
    @ValueSource(strings = {"tawseel", "taw9eel", "tosil", "towsiil", "eltawsil", "twsyl"})
    void one_arabic_word_is_typed_in_many_ways(String typed) {
        assertThat(ARABIC.words(typed)).containsExactly("توصيل");
    }

    @Test
    void consonants_must_fit() {
        assertThat(ARABIC.words("tafseel")).containsExactly("تفصيل");
        assertThat(ARABIC.words("5asm")).containsExactly("خصم");
        assertThat(ARABIC.words("moral")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stulyev", "stulev", "stuljev"})
    void soft_signs_are_typed_or_not(String typed) {
        assertThat(RUSSIAN.words(typed)).containsExactly("стульев");
    }

    @Test
    void a_russian_stem_keeps_its_ending() {
        assertThat(RUSSIAN.words("chernyy")).containsExactly("черни");
        assertThat(RUSSIAN.words("peregovornaya")).containsExactly("переговорна");
        assertThat(RUSSIAN.words("nujny")).containsExactly("нужны");
    }

    @Test
    void unlisted_spellings_are_read_in_a_text_of_their_language_only() {
        assertThat(SharedLexicon.read("abi tawilat ejtimaat").slots()).isNotEmpty();
        assertThat(SharedLexicon.read("my friend Tala is here").slots()).isEmpty();
    }
}
