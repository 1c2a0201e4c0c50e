package dev.noor.adapter.pgvector;

import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.VectorIndex.Near;
import dev.noor.ports.embedding.VectorSet;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * pgvector's HNSW over the stored vectors themselves: one partial index a set, so that nothing is stored twice and no
 * other set's vectors are met on the way. Where the server has no such extension there is none.
 */
final class NeighbourGraph {
    /** How many neighbours are kept in view: the more, the fewer of the nearest are missed. */
    private static final int IN_VIEW = 200;

    private volatile Extension extension = Extension.UNKNOWN;

    private enum Extension {
        UNKNOWN,
        THERE,
        MISSING
    }

    /** Whether the server has pgvector. It is asked once, and made to load it where this user may. */
    boolean isPossible(Handle handle) {
        if (extension == Extension.UNKNOWN) {
            extension = load(handle) ? Extension.THERE : Extension.MISSING;
        }
        return extension == Extension.THERE;
    }

    private static boolean load(Handle handle) {
        boolean offered = handle.createQuery(
                        "SELECT EXISTS (SELECT FROM pg_available_extensions WHERE name = 'vector')")
                .mapTo(boolean.class)
                .one();
        if (!offered) {
            return false;
        }
        try {
            handle.execute("CREATE EXTENSION IF NOT EXISTS vector");
            return true;
        } catch (JdbiException notAllowed) {
            return false;
        }
    }

    /** Whether the set has an index that is whole. */
    boolean isThere(Handle handle, VectorSet set) {
        return handle.createQuery(
                        "SELECT EXISTS (SELECT FROM pg_index WHERE indexrelid = to_regclass(:name) AND indisvalid)")
                .bind("name", name(set))
                .mapTo(boolean.class)
                .one();
    }

    /** Makes the index beside whoever reads and writes; does nothing when it is there. Not within a transaction. */
    void build(Handle handle, VectorSet set) {
        if (isThere(handle, set)) {
            return;
        }
        handle.execute("DROP INDEX IF EXISTS " + name(set));
        handle.execute("CREATE INDEX CONCURRENTLY " + name(set) + " ON embedding USING hnsw (" + column(set)
                + " vector_cosine_ops) WHERE " + ofSet(set));
    }

    /** The nearest of the whole set. Call in a transaction. */
    List<Near> nearest(Handle handle, VectorSet set, Embedding vector, int limit) {
        handle.execute("SET LOCAL hnsw.ef_search = " + Math.max(IN_VIEW, Math.min(limit, 1_000)));
        String distance = column(set) + " <=> :asked::vector(" + set.model().dimensions() + ")";
        return handle
                .createQuery("SELECT id, 1 - (" + distance + ") AS cosine FROM embedding WHERE " + ofSet(set)
                        + " ORDER BY " + distance + " LIMIT :limit")
                .bind("asked", VectorRows.text(vector))
                .bind("limit", limit)
                .map((row, context) -> new Near(row.getString("id"), row.getDouble("cosine")))
                .list()
                .stream()
                .sorted(Comparator.comparingDouble(Near::cosine).reversed().thenComparing(Near::id))
                .toList();
    }

    private static String column(VectorSet set) {
        return "(vector::vector(" + set.model().dimensions() + "))";
    }

    /** In so many words, since a partial index is not found by parameters. */
    private static String ofSet(VectorSet set) {
        return "tenant_id = " + quoted(set.tenant().value()) + " AND kind = "
                + quoted(set.kind().name()) + " AND model = " + quoted(VectorRows.key(set.model()));
    }

    private static String quoted(String text) {
        return "E'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static String name(VectorSet set) {
        UUID digest = UUID.nameUUIDFromBytes(ofSet(set).getBytes(StandardCharsets.UTF_8));
        return "embedding_graph_" + digest.toString().replace("-", "");
    }
}
