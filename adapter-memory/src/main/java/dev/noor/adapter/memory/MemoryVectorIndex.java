package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.EmbeddingModel;
import dev.noor.ports.embedding.VectorIndex;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Vectors in memory, compared one by one. Thread-safe. */
public final class MemoryVectorIndex implements VectorIndex {
    private final Catalog catalog;
    private final Map<Shelfmark, Map<String, Embedding>> vectors = new ConcurrentHashMap<>();

    /** An index over the products that {@code catalog} holds. */
    public MemoryVectorIndex(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void store(TenantId tenant, EmbeddingModel model, Map<Sku, Embedding> ofProducts) {
        ofProducts.values().forEach(vector -> requireDimensions(model, vector));
        Map<String, Embedding> known =
                vectors.computeIfAbsent(new Shelfmark(tenant, model), first -> new ConcurrentHashMap<>());
        ofProducts.forEach((sku, vector) -> {
            if (catalog.find(tenant, sku).isPresent()) {
                known.put(sku.folded(), vector);
            }
        });
    }

    @Override
    public List<Sku> nearest(TenantId tenant, EmbeddingModel model, Embedding vector, Set<Sku> among, int limit) {
        requireDimensions(model, vector);
        Map<String, Embedding> known = vectors.getOrDefault(new Shelfmark(tenant, model), Map.of());
        return among.stream()
                .flatMap(sku ->
                        Stream.ofNullable(known.get(sku.folded())).map(stored -> new Near(sku, stored.cosine(vector))))
                .sorted(Comparator.comparingDouble(Near::cosine)
                        .reversed()
                        .thenComparing(near -> near.sku().value()))
                .limit(limit)
                .map(Near::sku)
                .toList();
    }

    private static void requireDimensions(EmbeddingModel model, Embedding vector) {
        if (vector.values().length != model.dimensions()) {
            throw new IllegalArgumentException(
                    "a vector of " + model.name() + " has " + model.dimensions() + " dimensions");
        }
    }

    private record Shelfmark(TenantId tenant, EmbeddingModel model) {}

    private record Near(Sku sku, double cosine) {}
}
