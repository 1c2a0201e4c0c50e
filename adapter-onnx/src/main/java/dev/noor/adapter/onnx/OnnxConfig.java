package dev.noor.adapter.onnx;

import dev.noor.ports.config.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which model embeds.
 *
 * @param folder of another model than the one that comes with Noor
 * @param cache where what is packed in jars is kept unpacked: 110 MB
 */
public record OnnxConfig(Optional<Path> folder, Path cache) {

    /** What {@code NOOR_EMBEDDING_DIR} says. */
    public static OnnxConfig from(Settings settings, Path cache) {
        return new OnnxConfig(settings.value("NOOR_EMBEDDING_DIR", OnnxConfig::checked), cache);
    }

    private static Path checked(String text) {
        Path folder = Path.of(text);
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("is not a folder");
        }
        return folder;
    }
}
