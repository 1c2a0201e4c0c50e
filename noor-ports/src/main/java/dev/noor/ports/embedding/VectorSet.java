package dev.noor.ports.embedding;

import dev.noor.ports.TenantId;

/** Vectors that are ranked together: a tenant's, of one kind, made by one model. */
public record VectorSet(TenantId tenant, VectorKind kind, EmbeddingModel model) {
    /** The same when a vector may belong to this set. */
    public Embedding checked(Embedding vector) {
        if (vector.dimensions() != model.dimensions()) {
            throw new IllegalArgumentException(
                    "a vector of " + model.name() + " has " + model.dimensions() + " dimensions");
        }
        return vector;
    }
}
