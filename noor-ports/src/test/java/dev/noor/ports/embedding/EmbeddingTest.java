package dev.noor.ports.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class EmbeddingTest {
    @Test
    void a_vector_is_copied_in_and_out() {
        float[] values = {1, 0};
        Embedding embedding = new Embedding(values);

        values[0] = 0;
        embedding.values()[0] = 0;

        assertThat(embedding.values()).containsExactly(1, 0);
    }

    @Test
    void vectors_are_equal_by_their_values() {
        assertThat(new Embedding(new float[] {1, 0}))
                .isEqualTo(new Embedding(new float[] {1, 0}))
                .hasSameHashCodeAs(new Embedding(new float[] {1, 0}))
                .isNotEqualTo(new Embedding(new float[] {0, 1}));
    }

    @Test
    void the_cosine_tells_nearness() {
        Embedding east = new Embedding(new float[] {1, 0});
        Embedding northEast = new Embedding(new float[] {0.6f, 0.8f});

        assertThat(east.cosine(northEast)).isCloseTo(0.6, within(1e-6));
        assertThat(east.cosine(new Embedding(new float[] {-1, 0}))).isEqualTo(-1);
        assertThatIllegalArgumentException().isThrownBy(() -> east.cosine(new Embedding(new float[] {1})));
    }
}
