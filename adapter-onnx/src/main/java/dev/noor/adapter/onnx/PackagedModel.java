package dev.noor.adapter.onnx;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.embedding.EmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The small English model that comes with Noor, unpacked on first use. */
final class PackagedModel {
    private static final String NAME = "all-minilm-l6-v2";
    private static final int DIMENSIONS = 384;
    private static final int LONGEST = 512;

    private PackagedModel() {}

    /** Which model it is; nothing is unpacked for it. */
    static EmbeddingModel model() {
        try {
            return new EmbeddingModel(NAME, fingerprint(resource(NAME + ".onnx")), DIMENSIONS);
        } catch (IOException missing) {
            throw new PermanentPortException(
                    "onnx.model", "there is no packaged embedding model: " + missing.getMessage(), missing);
        }
    }

    /** @throws PermanentPortException where it cannot be unpacked */
    static ModelFiles in(Path cache) {
        EmbeddingModel model = model();
        try {
            Path folder = cache.resolve(NAME + "-" + model.fingerprint());
            Files.createDirectories(folder);
            return new ModelFiles(
                    model,
                    unpacked(NAME + ".onnx", folder),
                    unpacked(NAME + "-tokenizer.json", folder),
                    Pooling.MEAN,
                    0,
                    LONGEST,
                    "",
                    "");
        } catch (IOException unwritable) {
            throw new PermanentPortException(
                    "onnx.model",
                    "the embedding model cannot be unpacked into " + cache + ": " + unwritable,
                    unwritable);
        }
    }

    private static URL resource(String name) throws IOException {
        URL resource = PackagedModel.class.getResource("/" + name);
        if (resource == null) {
            throw new IOException("no " + name + " on the class path");
        }
        return resource;
    }

    /** The jar's version and the file's size, which are quick to tell: a released jar does not change. */
    private static String fingerprint(URL network) throws IOException {
        URLConnection connection = network.openConnection();
        String jar = network.getPath().replaceFirst("!.*", "").replaceFirst(".*/", "");
        return Fingerprint.of(jar, String.valueOf(connection.getContentLengthLong()));
    }

    /** Written beside and moved into place, so that no other process ever sees half of it. */
    private static Path unpacked(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Path part = Files.createTempFile(folder, name, ".part");
            try (InputStream packed = resource(name).openStream()) {
                Files.copy(packed, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        }
        return file;
    }
}
