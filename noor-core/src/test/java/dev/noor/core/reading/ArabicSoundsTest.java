package dev.noor.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arabic words sound alike in Arabic and in Latin letters. */
class ArabicSoundsTest {
    @ParameterizedTest
    @CsvSource({
        "توصيل, taw9eel",
        "التوصيل, eltawseel",
        "طاولة, 6awla",
        "خصم, kha9m",
        "خصم, 5a9m",
        "مطبخ, ma6ba5",
        "مواقف, mawagef",
        "سعر, se3r",
        "قسط, qist"
    })
    void a_word_keeps_its_consonants(String arabic, String latin) {
        assertThat(ArabicSounds.ofLatin(Spelling.fold(latin))).isEqualTo(ArabicSounds.ofArabic(Spelling.fold(arabic)));
    }

    @ParameterizedTest
    @CsvSource({"توصيل, ta7weel", "ضمان, zaman", "كرسي, kabat"})
    void other_words_sound_otherwise(String arabic, String latin) {
        assertThat(ArabicSounds.ofLatin(latin)).isNotEqualTo(ArabicSounds.ofArabic(arabic));
    }
}
