package dev.noor.ports.catalog;

import java.util.List;

/** Turns texts into vectors of one model. Thread-safe; may throw {@link dev.noor.ports.PortException}. */
public interface Embedder {
    /** The model that all vectors of this embedder come from. */
    EmbeddingModel model();

    /** One vector a text, in order. At most 32 texts a call. */
    List<Embedding> embed(List<String> texts);

    /** A model by name and number of dimensions. */
    record EmbeddingModel(String name, int dimensions) {
        public EmbeddingModel {
            if (name.isBlank() || dimensions < 1) {
                throw new IllegalArgumentException("an embedding model has a name and at least one dimension");
            }
        }
    }
}
