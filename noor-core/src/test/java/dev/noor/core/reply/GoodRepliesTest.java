package dev.noor.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GoodRepliesTest {
    private final ReplyVerifier verifier = new ReplyVerifier();

    @ParameterizedTest
    @MethodSource("replies")
    void a_good_reply_is_not_touched(Language language, String reply) {
        assertThat(verifier.verify(Draft.of(reply), Shop.context(language)))
                .isInstanceOfSatisfying(
                        Verified.Passed.class,
                        passed -> assertThat(passed.paragraphs()).containsExactly(reply));
    }

    static Stream<Arguments> replies() {
        return Arrays.stream(Language.values())
                .flatMap(language -> of(language).stream().map(reply -> Arguments.of(language, reply)));
    }

    static List<String> of(Language language) {
        String name = "/golden/replies/" + language.tag() + ".txt";
        try (InputStream file = Objects.requireNonNull(GoodRepliesTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replace('⏎', '\n'))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
