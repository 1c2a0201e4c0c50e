package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.EmbeddingModel;
import dev.noor.ports.embedding.VectorIndex;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Vectors in {@code product_embedding}, compared exactly and in this process. */
@Singleton
final class PostgresVectorIndex implements VectorIndex {
    private final Database database;

    @Inject
    PostgresVectorIndex(Database database) {
        this.database = database;
    }

    @Override
    public void store(TenantId tenant, EmbeddingModel model, Map<Sku, Embedding> vectors) {
        if (vectors.isEmpty()) {
            return;
        }
        database.transaction(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO product_embedding (tenant_id, model, dimensions, sku_folded, vector)
                    SELECT tenant_id, :model, :dimensions, sku_folded, :vector
                    FROM product WHERE tenant_id = :tenant AND sku_folded = :sku
                    ON CONFLICT (tenant_id, model, dimensions, sku_folded) DO UPDATE SET vector = excluded.vector
                    """);
            vectors.forEach((sku, vector) -> batch.bind("tenant", tenant.value())
                    .bind("model", key(model))
                    .bind("dimensions", model.dimensions())
                    .bind("sku", sku.folded())
                    .bind("vector", vector.values())
                    .add());
            return batch.execute().length;
        });
    }

    @Override
    public List<Sku> nearest(TenantId tenant, EmbeddingModel model, Embedding vector, Set<Sku> among, int limit) {
        if (among.isEmpty()) {
            return List.of();
        }
        List<Candidate> candidates = database.read(handle -> handle.createQuery("""
                        SELECT p.sku, e.vector FROM product_embedding AS e JOIN product AS p USING (tenant_id, sku_folded)
                        WHERE tenant_id = :tenant AND e.model = :model AND e.dimensions = :dimensions
                        AND sku_folded = ANY(:among::text[])
                        """)
                .bind("tenant", tenant.value())
                .bind("model", key(model))
                .bind("dimensions", model.dimensions())
                .bindArray(
                        "among", String.class, among.stream().map(Sku::folded).toList())
                .map((row, context) -> new Candidate(new Sku(row.getString("sku")), vector.cosine(vector(row))))
                .list());
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::nearness)
                        .reversed()
                        .thenComparing(candidate -> candidate.sku().value()))
                .limit(limit)
                .map(Candidate::sku)
                .toList();
    }

    private static String key(EmbeddingModel model) {
        return model.name() + " " + model.fingerprint();
    }

    private static Embedding vector(ResultSet row) throws SQLException {
        Float[] stored = (Float[]) row.getArray("vector").getArray();
        float[] values = new float[stored.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = stored[i];
        }
        return new Embedding(values);
    }

    private record Candidate(Sku sku, double nearness) {}
}
