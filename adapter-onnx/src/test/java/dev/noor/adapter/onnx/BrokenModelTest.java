package dev.noor.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.embedding.TextRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder with something wrong in it is answered with: a fault that names the file. */
final class BrokenModelTest {
    @TempDir
    static Path cache;

    private static ModelFiles packaged;

    @TempDir
    Path folder;

    @BeforeAll
    static void unpack() {
        packaged = PackagedModel.in(cache);
    }

    @BeforeEach
    void a_whole_folder() throws IOException {
        Files.createLink(folder.resolve("model.onnx"), packaged.network());
        Files.createLink(folder.resolve("tokenizer.json"), packaged.tokenizer());
        config("{\"hidden_size\": 384, \"pad_token_id\": 0}");
        Files.createDirectory(folder.resolve("1_Pooling"));
        Files.writeString(folder.resolve("1_Pooling/config.json"), "{\"pooling_mode_mean_tokens\": true}");
    }

    @Test
    void a_whole_folder_embeds_as_the_packaged_model_does() {
        try (OnnxEmbedder own = embedder();
                OnnxEmbedder shipped = new OnnxEmbedder(new OnnxConfig(Optional.empty(), cache))) {
            assertThat(own.embed(List.of("oak desk"), TextRole.PASSAGE))
                    .isEqualTo(shipped.embed(List.of("oak desk"), TextRole.PASSAGE));
            assertThat(own.model()).isNotEqualTo(shipped.model());
        }
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        for (String name : List.of("config.json", "tokenizer.json", "model.onnx")) {
            Files.delete(folder.resolve(name));

            assertFault(folder.resolve(name) + " is missing");
        }
    }

    @Test
    void half_a_model_is_named() throws IOException {
        Files.delete(folder.resolve("model.onnx"));
        Files.write(folder.resolve("model.onnx"), new byte[1000]);

        assertFault(folder.resolve("model.onnx") + " cannot be loaded");
    }

    @Test
    void a_broken_tokenizer_is_named() throws IOException {
        Files.delete(folder.resolve("tokenizer.json"));
        Files.writeString(folder.resolve("tokenizer.json"), "{\"model\": {}}");

        assertFault(folder.resolve("tokenizer.json") + " cannot be used");
    }

    @Test
    void a_config_that_cannot_be_read_is_named() throws IOException {
        config("{ half");
        assertFault(folder.resolve("config.json") + " is not JSON");

        config("{}");
        assertFault(folder.resolve("config.json") + " tells no hidden_size");
    }

    @Test
    void other_dimensions_than_the_config_tells_are_told() throws IOException {
        config("{\"hidden_size\": 1024}");

        assertFault("has vectors of 384 dimensions, its config says 1024");
    }

    @Test
    void another_file_makes_another_model() throws IOException {
        String before = ModelFolder.read(folder).model().fingerprint();
        byte[] bytes = Files.readAllBytes(packaged.tokenizer());
        bytes[bytes.length - 2] = ' ';
        Files.delete(folder.resolve("tokenizer.json"));
        Files.write(folder.resolve("tokenizer.json"), bytes);

        assertThat(ModelFolder.read(folder).model().fingerprint()).isNotEqualTo(before);
    }

    private void assertFault(String words) {
        try (OnnxEmbedder embedder = embedder()) {
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatExceptionOfType(PermanentPortException.class)
                        .isThrownBy(() -> embedder.embed(List.of("desk"), TextRole.QUESTION))
                        .withMessageContaining(words);
            }
        }
    }

    private OnnxEmbedder embedder() {
        return new OnnxEmbedder(new OnnxConfig(Optional.of(folder), cache));
    }

    private void config(String json) throws IOException {
        Files.writeString(folder.resolve("config.json"), json);
    }
}
