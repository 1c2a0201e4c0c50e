package dev.noor.adapter.onnx;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.embedding.Embedder;
import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.EmbeddingModel;
import dev.noor.ports.embedding.TextRole;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Embeds with one model for the whole process, loaded by the first text. Thread-safe. What cannot be loaded is not
 * tried again. {@link #close} frees the memory of the model, which is outside the heap.
 */
@Singleton
public final class OnnxEmbedder implements Embedder, AutoCloseable {
    private final OnnxConfig config;
    private @Nullable EmbeddingModel model;
    private @Nullable ModelFiles files;
    private @Nullable Network network;
    private @Nullable PermanentPortException broken;
    private boolean closed;

    @Inject
    public OnnxEmbedder(OnnxConfig config) {
        this.config = config;
    }

    /** Told by the model's small files: the model itself is neither unpacked nor loaded for it. */
    @Override
    public synchronized EmbeddingModel model() {
        requireUsable();
        if (model == null) {
            model = remembering(() -> config.folder().isEmpty() ? PackagedModel.model() : files().model());
        }
        return model;
    }

    @Override
    public List<Embedding> embed(List<String> texts, TextRole role) {
        if (texts.size() > MOST_TEXTS) {
            throw new IllegalArgumentException("at most " + MOST_TEXTS + " texts are embedded at once");
        }
        return texts.isEmpty() ? List.of() : network().embed(texts, role);
    }

    private synchronized ModelFiles files() {
        requireUsable();
        if (files == null) {
            files = remembering(
                    () -> config.folder().map(ModelFolder::read).orElseGet(() -> PackagedModel.in(config.cache())));
        }
        return files;
    }

    private synchronized Network network() {
        ModelFiles of = files();
        if (network == null) {
            network = remembering(() -> Network.load(of, config.cache()));
        }
        return network;
    }

    private void requireUsable() {
        if (closed) {
            throw new IllegalStateException("the embedder is closed");
        }
        if (broken != null) {
            throw broken;
        }
    }

    private <T> T remembering(Supplier<T> step) {
        try {
            return step.get();
        } catch (PermanentPortException fault) {
            broken = fault;
            throw fault;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (network != null) {
            network.close();
            network = null;
        }
    }
}
