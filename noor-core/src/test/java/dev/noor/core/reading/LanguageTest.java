package dev.noor.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Language;
import dev.noor.ports.reading.TextLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hi | ENGLISH | EN",
                "do u have chairs | ENGLISH | EN",
                "مرحبا | ARABIC | AR",
                "عندكم NOVO 2400 | ARABIC | AR",
                "есть CH 616? | RUSSIAN | RU",
                "3andkom karasi? | ARABIZI | AR",
                "abi kursi b 500 derham | ARABIZI | AR",
                "skolko stoit stol | LATIN_RUSSIAN | RU",
                "ابي office chairs black | MIXED | EN",
                "нужен standing desk | MIXED | EN",
                "2 x CH 616 | UNDETERMINED | ",
                "??? | UNDETERMINED | ",
                "12 | UNDETERMINED | "
            })
    void script_and_words_tell_the_language_and_model_names_do_not(
            String text, TextLanguage language, @org.jspecify.annotations.Nullable Language reply) {
        Reading reading = SharedLexicon.read(text);

        assertThat(reading.language()).isEqualTo(language);
        assertThat(reading.replyLanguage()).isEqualTo(java.util.Optional.ofNullable(reply));
    }
}
