package dev.noor.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.noor.ports.embedding.Embedder;
import dev.noor.ports.embedding.EmbedderContract;
import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.TextRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OnnxEmbedderTest implements EmbedderContract {
    @TempDir
    static Path cache;

    private static OnnxEmbedder embedder;

    @BeforeAll
    static void open() {
        embedder = new OnnxEmbedder(new OnnxConfig(Optional.empty(), cache));
    }

    @AfterAll
    static void close() {
        embedder.close();
    }

    @Override
    public Embedder testee() {
        return embedder;
    }

    @Test
    void what_means_alike_is_near() {
        Embedding question = one("can I bring it back if I do not like it?", TextRole.QUESTION);
        Embedding returns = one("Returns: within 14 days in the original packaging.", TextRole.PASSAGE);
        Embedding parking = one("Parking: free places are behind the showroom.", TextRole.PASSAGE);

        assertThat(question.cosine(returns)).isGreaterThan(question.cosine(parking));
    }

    @Test
    void nothing_is_unpacked_before_the_first_use_and_once_only() throws Exception {
        Path own = Files.createDirectory(cache.resolve("own"));
        try (OnnxEmbedder lazy = new OnnxEmbedder(new OnnxConfig(Optional.empty(), own))) {
            assertThat(own).isEmptyDirectory();

            assertThat(lazy.model().name()).isEqualTo("all-minilm-l6-v2");
            assertThat(own).isEmptyDirectory();

            lazy.embed(List.of("a chair"), TextRole.PASSAGE);
            assertThat(files(own)).containsExactly("all-minilm-l6-v2-tokenizer.json", "all-minilm-l6-v2.onnx");
        }
        Path unpacked = PackagedModel.in(own).network();
        Files.setLastModifiedTime(unpacked, FileTime.fromMillis(0));
        try (OnnxEmbedder again = new OnnxEmbedder(new OnnxConfig(Optional.empty(), own))) {
            again.embed(List.of("a chair"), TextRole.PASSAGE);
        }
        assertThat(Files.getLastModifiedTime(unpacked)).isEqualTo(FileTime.fromMillis(0));
    }

    @Test
    void a_closed_embedder_says_so() {
        OnnxEmbedder closed = new OnnxEmbedder(new OnnxConfig(Optional.empty(), cache));
        closed.close();

        assertThatIllegalStateException().isThrownBy(closed::model);
    }

    private static Embedding one(String text, TextRole role) {
        return embedder.embed(List.of(text), role).getFirst();
    }

    private static List<String> files(Path folder) throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
