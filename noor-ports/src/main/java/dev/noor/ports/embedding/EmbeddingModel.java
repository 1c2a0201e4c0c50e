package dev.noor.ports.embedding;

/**
 * A model; two of the same name and another fingerprint are two models.
 *
 * @param name what people call it, such as {@code e5-small-v2}
 * @param fingerprint a digest of the files it was loaded from, so that a changed model is not taken for the old one
 * @param dimensions the length of its vectors
 */
public record EmbeddingModel(String name, String fingerprint, int dimensions) {
    public EmbeddingModel {
        if (name.isBlank() || fingerprint.isBlank() || dimensions < 1) {
            throw new IllegalArgumentException(
                    "an embedding model has a name, a fingerprint and at least one dimension");
        }
    }

    @Override
    public String toString() {
        return name + " (" + dimensions + " dimensions, " + fingerprint + ")";
    }
}
