package dev.noor.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;

class ReaderProperties {

    @Property(tries = 500)
    void reading_never_throws(@ForAll String one, @ForAll String other) {
        assertThat(SharedLexicon.reader().read(List.of(one, other)).slots()).isNotNull();
    }

    @Property(tries = 500)
    void reading_never_throws_on_what_looks_like_a_message(
            @ForAll
                    @Chars({
                        '0', '1', '5', '9', ' ', ' ', '.', ',', '-', '+', 'x', 'k', '%', '#', '/', '@', ':', '\n', 'c',
                        'm', 'a', 'e', 'd', 'ل', 'ا', 'و', 'д', 'о', '\'', '(', '\u0301'
                    })
                    @StringLength(max = 60)
                    String text) {
        assertThat(SharedLexicon.reader().read(List.of(text)).text()).isNotNull();
    }

    @Property(tries = 40)
    void a_hundred_kilobytes_of_one_character_are_read_at_once(@ForAll char letter) {
        String text = String.valueOf(letter).repeat(100_000);

        Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> SharedLexicon.reader().read(List.of(text)));
    }
}
