package dev.noor.ports.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Embedder} must pass. Nearness of meaning is not asserted. */
public interface EmbedderContract {
    Embedder testee();

    @Test
    default void every_text_gets_a_vector_of_the_model_of_length_one() {
        List<Embedding> vectors = testee().embed(
                        List.of("office chair", "كرسي مكتب", "офисное кресло", "120", "", "☎", "a".repeat(5_000)));

        assertThat(vectors).hasSize(7).allSatisfy(vector -> {
            assertThat(vector.values()).hasSize(testee().model().dimensions());
            assertThat(vector.cosine(vector)).isCloseTo(1, within(1e-4));
        });
    }

    @Test
    default void vectors_come_in_the_order_of_their_texts() {
        Embedding chair = testee().embed(List.of("office chair")).getFirst();
        Embedding desk = testee().embed(List.of("standing desk with drawers")).getFirst();

        List<Embedding> both = testee().embed(List.of("standing desk with drawers", "office chair"));

        assertThat(both.get(0).cosine(desk)).isCloseTo(1, within(1e-4));
        assertThat(both.get(1).cosine(chair)).isCloseTo(1, within(1e-4));
        assertThat(chair.cosine(desk)).isLessThan(0.999);
    }

    @Test
    default void the_same_text_gets_the_same_vector() {
        assertThat(testee().embed(List.of("office chair"))).isEqualTo(testee().embed(List.of("office chair")));
    }

    @Test
    default void no_texts_get_no_vectors() {
        assertThat(testee().embed(List.of())).isEmpty();
    }

    @Test
    default void a_call_takes_at_most_thirty_two_texts() {
        assertThat(testee().embed(Collections.nCopies(32, "chair"))).hasSize(32);
        assertThatIllegalArgumentException().isThrownBy(() -> testee().embed(Collections.nCopies(33, "chair")));
    }
}
