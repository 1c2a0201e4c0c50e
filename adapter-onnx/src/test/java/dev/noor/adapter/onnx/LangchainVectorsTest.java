package dev.noor.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.allminilml6v2.AllMiniLmL6V2EmbeddingModel;
import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.TextRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same model through another library, as an oracle. */
final class LangchainVectorsTest {
    private static final List<String> TEXTS = List.of(
            "desk",
            "office chair with headrest, black mesh",
            "is assembly part of the price, and who carries it upstairs?",
            "طاولة اجتماعات",
            "офисное кресло с подголовником",
            "Pieces marked \"in store\" are brought within 48 hours in Sharjah, Dubai and Ajman; other emirates are "
                    + "served every Tuesday and Friday. Pieces coming from the supplier take 3 to 4 weeks.");

    @TempDir
    Path cache;

    @Test
    void vectors_are_those_of_langchain4j() {
        List<dev.langchain4j.data.embedding.Embedding> expected = new AllMiniLmL6V2EmbeddingModel()
                .embedAll(TEXTS.stream().map(TextSegment::from).toList())
                .content();

        try (OnnxEmbedder embedder = new OnnxEmbedder(new OnnxConfig(Optional.empty(), cache))) {
            List<Embedding> vectors = embedder.embed(TEXTS, TextRole.PASSAGE);

            assertThat(vectors).hasSameSizeAs(TEXTS);
            for (int i = 0; i < TEXTS.size(); i++) {
                assertThat(vectors.get(i).cosine(new Embedding(expected.get(i).vector())))
                        .as(TEXTS.get(i))
                        .isGreaterThan(0.999);
            }
        }
    }
}
