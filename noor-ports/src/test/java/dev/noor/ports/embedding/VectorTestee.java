package dev.noor.ports.embedding;

import static dev.noor.ports.Tenants.aTenant;

import java.util.ArrayList;
import java.util.List;

/** What the kits of vectors are run against, and what they write. */
public interface VectorTestee {
    EmbeddingModel MODEL = new EmbeddingModel("kit", "1", 3);
    EmbeddingModel OTHER_MODEL = new EmbeddingModel("kit", "2", 3);

    VectorIndex index();

    /** Where the index finds its vectors. */
    VectorStore store();

    /** A new set with an id and its vector, and so on. */
    default VectorSet holding(Object... idsAndVectors) {
        VectorSet set = new VectorSet(aTenant(), VectorKind.PRODUCT, MODEL);
        List<VectorStore.Stored> stored = new ArrayList<>();
        for (int i = 0; i < idsAndVectors.length; i += 2) {
            stored.add(new VectorStore.Stored((String) idsAndVectors[i], "hash", (Embedding) idsAndVectors[i + 1]));
        }
        store().store(set, stored);
        return set;
    }

    default void put(VectorSet set, String id, Embedding vector) {
        store().store(set, List.of(new VectorStore.Stored(id, "hash", vector)));
    }

    /** A vector of this direction and of length 1. */
    default Embedding vector(float x, float y, float z) {
        float length = (float) Math.sqrt(x * x + y * y + z * z);
        return new Embedding(new float[] {x / length, y / length, z / length});
    }
}
