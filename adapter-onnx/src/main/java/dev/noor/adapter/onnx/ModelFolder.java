package dev.noor.adapter.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.embedding.EmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A model in a folder as Hugging Face lays it out: {@code tokenizer.json}, {@code config.json}, {@code model.onnx}
 * there or under {@code onnx/} with what it refers to beside it. Where {@code 1_Pooling/config.json} does not ask for
 * the mean, the first token stands for the text, as in BGE-M3; prefixes come from
 * {@code config_sentence_transformers.json}.
 */
final class ModelFolder {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 512;

    private final Path folder;

    private ModelFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws PermanentPortException naming the file that is missing or cannot be read */
    static ModelFiles read(Path folder) {
        return new ModelFolder(folder.toAbsolutePath().normalize()).read();
    }

    private ModelFiles read() {
        Path network = Stream.of("model.onnx", "onnx/model.onnx")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> broken(folder.resolve("model.onnx") + " is missing"));
        Path tokenizer = required("tokenizer.json");
        Path config = required("config.json");
        JsonNode said = json(config);
        JsonNode pooling = optional("1_Pooling/config.json");
        JsonNode prompts = optional("config_sentence_transformers.json").path("prompts");
        int dimensions = said.path("hidden_size").asInt(0);
        if (dimensions < 1) {
            throw broken(config + " tells no hidden_size");
        }
        return new ModelFiles(
                new EmbeddingModel(String.valueOf(folder.getFileName()), fingerprint(network, tokenizer), dimensions),
                network,
                tokenizer,
                pooling.path("pooling_mode_mean_tokens").asBoolean(false) ? Pooling.MEAN : Pooling.CLS,
                said.path("pad_token_id").asLong(0),
                Math.clamp(said.path("max_position_embeddings").asInt(LONGEST), 8, LONGEST),
                prompts.path("query").asText(""),
                prompts.path("passage").asText(prompts.path("document").asText("")));
    }

    private static String fingerprint(Path network, Path tokenizer) {
        String name = String.valueOf(network.getFileName());
        try (Stream<Path> beside = Files.list(network.resolveSibling("."))) {
            List<Path> files = Stream.concat(
                            Stream.of(tokenizer),
                            beside.filter(file ->
                                            String.valueOf(file.getFileName()).startsWith(name))
                                    .sorted())
                    .toList();
            return Fingerprint.of(files);
        } catch (IOException unreadable) {
            throw broken(network + " cannot be read: " + unreadable.getMessage());
        }
    }

    private Path required(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw broken(file + " is missing");
        }
        return file;
    }

    private JsonNode optional(String name) {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? json(file) : JSON.missingNode();
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw broken(file + " is not JSON that can be read");
        }
    }

    private static PermanentPortException broken(String what) {
        return new PermanentPortException("onnx.model", "no embedding: " + what);
    }
}
