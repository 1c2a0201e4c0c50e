package dev.noor.ports.embedding;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Sku;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps one vector a product and model, and finds the nearest. Vectors of two models never meet. Thread-safe. */
public interface VectorIndex {
    /** Stores or replaces the vectors of products that the catalogue holds; an unknown SKU is ignored. */
    void store(TenantId tenant, EmbeddingModel model, Map<Sku, Embedding> vectors);

    /**
     * The products of {@code among} nearest to {@code vector} by cosine, nearest first, ties by SKU, at most
     * {@code limit}. Products without a vector of the model are left out.
     */
    List<Sku> nearest(TenantId tenant, EmbeddingModel model, Embedding vector, Set<Sku> among, int limit);
}
