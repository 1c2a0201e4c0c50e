package dev.noor.adapter.pgvector;

import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.EmbeddingModel;
import dev.noor.ports.embedding.VectorSet;
import dev.noor.ports.embedding.VectorStore.Stored;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** {@code embedding} and {@code embedding_pass} as they are read and written. */
final class VectorRows {
    private static final String OF_SET = "tenant_id = :tenant AND kind = :kind AND model = :model";
    private static final int AT_ONCE = 2_000;

    /** What the server writes before the values of an array of one dimension: five numbers. */
    private static final int ARRAY_HEADER = 20;

    private VectorRows() {}

    /** How a model is named in rows. */
    static String key(EmbeddingModel model) {
        return model.name() + " " + model.fingerprint() + " " + model.dimensions();
    }

    static <S extends SqlStatement<S>> S bound(S statement, VectorSet set) {
        return statement
                .bind("tenant", set.tenant().value())
                .bind("kind", set.kind().name())
                .bind("model", key(set.model()));
    }

    static Map<String, String> hashes(Handle handle, VectorSet set) {
        Map<String, String> hashes = new HashMap<>();
        bound(handle.createQuery("SELECT id, text_hash FROM embedding WHERE " + OF_SET), set)
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("text_hash")))
                .forEach(entry -> hashes.put(entry.getKey(), entry.getValue()));
        return hashes;
    }

    static int count(Handle handle, VectorSet set) {
        return bound(handle.createQuery("SELECT count(*) FROM embedding WHERE " + OF_SET), set)
                .mapTo(int.class)
                .one();
    }

    static void write(Handle handle, VectorSet set, List<Stored> vectors, long version) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO embedding (tenant_id, kind, model, id, text_hash, vector, version)
                VALUES (:tenant, :kind, :model, :id, :hash, :vector, :version)
                ON CONFLICT (tenant_id, kind, model, id) DO UPDATE SET (text_hash, vector, version, made_at)
                    = ROW(excluded.text_hash, excluded.vector, excluded.version, excluded.made_at)
                """);
        for (Stored stored : vectors) {
            bound(batch, set)
                    .bind("id", stored.id())
                    .bind("hash", stored.textHash())
                    .bind("vector", set.checked(stored.vector()).values())
                    .bind("version", version)
                    .add();
        }
        batch.execute();
    }

    /** Deletes all of the set but these; how many it were. */
    static int keep(Handle handle, VectorSet set, Set<String> ids) {
        return bound(
                        handle.createUpdate(
                                "DELETE FROM embedding WHERE " + OF_SET + " AND NOT id = ANY (:kept::text[])"),
                        set)
                .bindArray("kept", String.class, List.copyOf(ids))
                .execute();
    }

    /** Deletes what other models have left; two processes of two models would else undo each other's work for ever. */
    static int forgetOtherModels(Handle handle, VectorSet set) {
        int forgotten = bound(handle.createUpdate("""
                        DELETE FROM embedding AS old WHERE tenant_id = :tenant AND kind = :kind AND model <> :model
                        AND NOT EXISTS (SELECT FROM embedding AS young
                            WHERE young.tenant_id = :tenant AND young.kind = :kind AND young.model = old.model
                            AND young.made_at > clock_timestamp() - interval '1 day')
                        """), set).execute();
        if (forgotten > 0) {
            bound(handle.createUpdate("""
                                    DELETE FROM embedding_pass AS pass WHERE tenant_id = :tenant AND kind = :kind
                                    AND model <> :model AND NOT EXISTS (SELECT FROM embedding AS own
                                        WHERE own.tenant_id = :tenant AND own.kind = :kind AND own.model = pass.model)
                                    """), set).execute();
        }
        return forgotten;
    }

    static void complete(Handle handle, VectorSet set, String state) {
        bound(handle.createUpdate("""
                                INSERT INTO embedding_pass (tenant_id, kind, model, state)
                                VALUES (:tenant, :kind, :model, :state)
                                ON CONFLICT (tenant_id, kind, model) DO UPDATE SET state = excluded.state
                                """), set).bind("state", state).execute();
    }

    static Optional<String> completed(Handle handle, VectorSet set) {
        return bound(handle.createQuery("SELECT state FROM embedding_pass WHERE " + OF_SET), set)
                .mapTo(String.class)
                .findOne();
    }

    /** Tells every vector written after a version, a few at a time. Call in a transaction. */
    static void since(Handle handle, VectorSet set, long version, BiConsumer<String, float[]> told) {
        bound(
                        handle.createQuery("SELECT id, array_send(vector) AS vector FROM embedding WHERE " + OF_SET
                                + " AND version > :version"),
                        set)
                .bind("version", version)
                .setFetchSize(AT_ONCE)
                .map((row, context) -> Map.entry(row.getString("id"), values(row.getBytes("vector"))))
                .forEach(row -> told.accept(row.getKey(), row.getValue()));
    }

    /** The array as the server sends it: each value follows its length. Much faster than an array of objects. */
    private static float[] values(byte[] sent) {
        ByteBuffer buffer = ByteBuffer.wrap(sent, ARRAY_HEADER, sent.length - ARRAY_HEADER);
        float[] values = new float[buffer.remaining() / (Integer.BYTES + Float.BYTES)];
        for (int i = 0; i < values.length; i++) {
            buffer.getInt();
            values[i] = buffer.getFloat();
        }
        return values;
    }

    /** A vector as PostgreSQL and pgvector write it. */
    static String text(Embedding vector) {
        StringBuilder text = new StringBuilder("[");
        for (float value : vector.values()) {
            text.append(text.length() == 1 ? "" : ",").append(value);
        }
        return text.append(']').toString();
    }
}
