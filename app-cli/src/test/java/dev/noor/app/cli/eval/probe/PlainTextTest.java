package dev.noor.app.cli.eval.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Two YEARS of warranty       | two years
                    الى كُلّ الإماراتِ            | كل الامارات
                    ضمان لمدّة سنة               | لمده سنه
                    ещё два кресла              | еще
                    we don’t                    | don't
                    ٢٬٠٧٩ درهم                  | 2,079
                    «Северный мост»             | "северный мост"
                    10 000                      | 10 000
                    """)
    void what_a_reader_does_not_tell_apart_is_the_same(String text, String words) {
        assertThat(PlainText.of(text).contains(words)).isTrue();
    }
}
