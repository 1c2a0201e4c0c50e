package dev.noor.ports.embedding;

import java.util.List;

/**
 * Turns texts into vectors of one model. Thread-safe. It may be costly to begin with: a model is loaded by the first
 * call, of either method, and not before.
 *
 * <p>Every method may throw {@link dev.noor.ports.PermanentPortException} naming the file that is missing or wrong;
 * later calls throw the same again without another attempt.
 */
public interface Embedder {
    /** The most texts of one call. */
    int MOST_TEXTS = 32;

    /** The model that all vectors of this embedder come from. */
    EmbeddingModel model();

    /**
     * One vector a text, in order. A text that is longer than the model reads is cut; one without words gets a vector
     * all the same.
     *
     * @param texts at most {@link #MOST_TEXTS}
     */
    List<Embedding> embed(List<String> texts, TextRole role);
}
