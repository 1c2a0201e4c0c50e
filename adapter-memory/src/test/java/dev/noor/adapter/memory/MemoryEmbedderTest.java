package dev.noor.adapter.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.embedding.EmbedderContract;
import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.TextRole;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MemoryEmbedderTest implements EmbedderContract {
    private final MemoryEmbedder embedder = new MemoryEmbedder();

    @Override
    public MemoryEmbedder testee() {
        return embedder;
    }

    @Test
    void texts_that_share_words_are_nearer_than_those_that_do_not() {
        List<Embedding> vectors =
                embedder.embed(List.of("black office chair", "office chairs", "oak bookcase"), TextRole.PASSAGE);

        assertThat(vectors.get(0).cosine(vectors.get(1)))
                .isGreaterThan(vectors.get(0).cosine(vectors.get(2)));
    }
}
