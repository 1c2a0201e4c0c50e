package dev.noor.adapter.pgvector;

import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.VectorIndex;
import dev.noor.ports.embedding.VectorSet;
import dev.noor.ports.embedding.VectorStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Vectors in {@code embedding}. They are compared in this process, where they are kept in memory as long as they fit
 * into a quarter of the heap; those nearest of a whole large set are found by the server's graph where it has one and
 * that has been quicker.
 */
@Singleton
final class PostgresVectors implements VectorIndex, VectorStore {
    private static final int HEAP_SHARE = 4;

    private final Database database;
    private final VectorCache cache;
    private final int largeSet;
    private final NeighbourGraph graph = new NeighbourGraph();
    private final Costs costs = new Costs();

    @Inject
    PostgresVectors(Database database) {
        this(database, Runtime.getRuntime().maxMemory() / HEAP_SHARE / Float.BYTES, 10_000);
    }

    /**
     * @param mostValues that are kept in memory
     * @param largeSet from how many vectors on a graph is made
     */
    PostgresVectors(Database database, long mostValues, int largeSet) {
        this.database = database;
        this.cache = new VectorCache(mostValues);
        this.largeSet = largeSet;
    }

    @Override
    public List<Near> nearest(VectorSet set, Embedding vector, Among among, int limit) {
        set.checked(vector);
        return database.transaction(handle -> {
            if (among instanceof Among.Everything && isWalked(handle, set)) {
                long begun = System.nanoTime();
                List<Near> near = graph.nearest(handle, set, vector, limit);
                costs.walked(System.nanoTime() - begun);
                return near;
            }
            Optional<Vectors> kept = cache.current(handle, set);
            if (kept.isEmpty()) {
                return streamed(handle, set, among).nearest(vector, among, limit);
            }
            Vectors vectors = kept.get();
            long begun = System.nanoTime();
            List<Near> near = vectors.nearest(vector, among, limit);
            int compared = switch (among) {
                case Among.Everything everything -> vectors.size();
                case Among.These these -> these.ids().size();
            };
            costs.compared((long) compared * set.model().dimensions(), System.nanoTime() - begun);
            return near;
        });
    }

    private boolean isWalked(Handle handle, VectorSet set) {
        if (!graph.isPossible(handle) || !graph.isThere(handle, set)) {
            return false;
        }
        Optional<Vectors> kept = cache.current(handle, set);
        return kept.isEmpty()
                || costs.favourGraph((long) kept.get().size() * set.model().dimensions());
    }

    /** What is asked for of a set that is too large to keep. */
    private static Vectors streamed(Handle handle, VectorSet set, Among among) {
        Vectors passing = new Vectors(set.model().dimensions());
        VectorRows.since(handle, set, -1, (id, values) -> {
            if (!(among instanceof Among.These these) || these.ids().contains(id)) {
                passing.put(id, values);
            }
        });
        return passing;
    }

    @Override
    public Standing standing(VectorSet set) {
        return database.transaction(handle -> {
            int size = cache.current(handle, set).map(Vectors::size).orElseGet(() -> VectorRows.count(handle, set));
            boolean large = size >= largeSet && graph.isPossible(handle) && graph.isThere(handle, set);
            return new Standing(size, large ? Way.GRAPH : Way.COMPARED);
        });
    }

    @Override
    public Map<String, String> hashes(VectorSet set) {
        return database.read(handle -> VectorRows.hashes(handle, set));
    }

    @Override
    public void store(VectorSet set, List<Stored> vectors) {
        vectors.forEach(stored -> set.checked(stored.vector()));
        if (vectors.isEmpty()) {
            return;
        }
        database.transaction(handle -> {
            // Its row stays locked until the end, so that versions become visible in their order.
            DataVersion.VECTORS.raise(handle, set.tenant());
            VectorRows.write(handle, set, vectors, DataVersion.VECTORS.of(handle, set.tenant()));
            return vectors.size();
        });
    }

    @Override
    public void complete(VectorSet set, String state, Set<String> ids) {
        database.transaction(handle -> {
            int gone = VectorRows.keep(handle, set, ids) + VectorRows.forgetOtherModels(handle, set);
            if (gone > 0) {
                DataVersion.VECTORS_DROPPED.raise(handle, set.tenant());
            }
            VectorRows.complete(handle, set, state);
            return gone;
        });
        if (ids.size() >= largeSet) {
            database.read(handle -> {
                if (graph.isPossible(handle)) {
                    graph.build(handle, set);
                }
                return true;
            });
        }
    }

    @Override
    public Optional<String> completed(VectorSet set) {
        return database.read(handle -> VectorRows.completed(handle, set));
    }
}
