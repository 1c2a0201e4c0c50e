package dev.noor.ports.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Embedder} must pass. Nearness of meaning is not asserted. */
public interface EmbedderContract {
    Embedder testee();

    @Test
    default void every_text_gets_a_vector_of_the_model_of_length_one() {
        List<String> texts = List.of(
                "office chair",
                "كرسي مكتب",
                "офисное кресло",
                "120",
                "",
                "☎",
                "\0 and \uD83D alone",
                "a ".repeat(5_000));

        for (TextRole role : TextRole.values()) {
            assertThat(testee().embed(texts, role)).hasSize(texts.size()).allSatisfy(vector -> {
                assertThat(vector.values()).hasSize(testee().model().dimensions());
                assertThat(vector.cosine(vector)).isCloseTo(1, within(1e-4));
            });
        }
    }

    @Test
    default void vectors_come_in_the_order_of_their_texts() {
        List<String> texts = List.of(
                "standing desk with drawers and a cable tray",
                "chair",
                "is assembly part of the price?",
                "oak",
                "we deliver to every emirate, on weekdays, within three days of the order");

        List<Embedding> together = testee().embed(texts, TextRole.PASSAGE);

        for (int i = 0; i < texts.size(); i++) {
            Embedding alone = embed(texts.get(i));
            for (int j = 0; j < texts.size(); j++) {
                double cosine = together.get(j).cosine(alone);
                if (i == j) {
                    assertThat(cosine).isCloseTo(1, within(1e-4));
                } else {
                    assertThat(cosine).isLessThan(0.999);
                }
            }
        }
    }

    @Test
    default void the_same_text_gets_the_same_vector() {
        assertThat(embed("office chair")).isEqualTo(embed("office chair"));
    }

    @Test
    default void many_may_ask_at_once() throws Exception {
        Embedding expected = embed("office chair");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Embedding>> asked = IntStream.range(0, 24)
                    .mapToObj(i -> threads.submit(() -> embed("office chair")))
                    .toList();

            for (Future<Embedding> one : asked) {
                assertThat(one.get().cosine(expected)).isCloseTo(1, within(1e-4));
            }
        }
    }

    @Test
    default void no_texts_get_no_vectors() {
        assertThat(testee().embed(List.of(), TextRole.QUESTION)).isEmpty();
    }

    @Test
    default void a_call_takes_at_most_thirty_two_texts() {
        assertThat(testee().embed(Collections.nCopies(32, "chair"), TextRole.QUESTION))
                .hasSize(32);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> testee().embed(Collections.nCopies(33, "chair"), TextRole.QUESTION));
    }

    private Embedding embed(String text) {
        return testee().embed(List.of(text), TextRole.PASSAGE).getFirst();
    }
}
