package dev.noor.adapter.pgvector;

import dev.noor.ports.embedding.VectorSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Keeps sets of vectors in memory as long as they fit, those asked for last, and follows what is written by this
 * process and others. Thread-safe.
 */
final class VectorCache {
    private final long mostValues;
    private final Map<VectorSet, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** @param mostValues of all sets together, each of four bytes */
    VectorCache(long mostValues) {
        this.mostValues = mostValues;
    }

    /** A set as it was at a version; locked by whoever brings it up to date. */
    private static final class Kept {
        private Vectors vectors;
        private long version = -1;
        private long dropped = -1;

        Kept(int dimensions) {
            vectors = new Vectors(dimensions);
        }
    }

    /** The vectors of a set as they are now; empty when they are more than may be kept. Call in a transaction. */
    Optional<Vectors> current(Handle handle, VectorSet set) {
        // Read first: what is written meanwhile is read once more next time.
        long version = DataVersion.VECTORS.of(handle, set.tenant());
        long dropped = DataVersion.VECTORS_DROPPED.of(handle, set.tenant());
        Kept own = kept(set);
        synchronized (own) {
            if (own.dropped == dropped && own.version >= version) {
                return Optional.of(own.vectors);
            }
            if ((long) VectorRows.count(handle, set) * set.model().dimensions() > mostValues) {
                forget(set);
                return Optional.empty();
            }
            if (own.dropped != dropped) {
                own.vectors = new Vectors(set.model().dimensions());
                own.version = -1;
            }
            VectorRows.since(handle, set, own.version, own.vectors::put);
            own.version = version;
            own.dropped = dropped;
        }
        makeRoomFor(set);
        return Optional.of(own.vectors);
    }

    private synchronized Kept kept(VectorSet set) {
        return kept.computeIfAbsent(set, first -> new Kept(first.model().dimensions()));
    }

    private synchronized void forget(VectorSet set) {
        kept.remove(set);
    }

    private synchronized void makeRoomFor(VectorSet newest) {
        long values =
                kept.values().stream().mapToLong(set -> set.vectors.values()).sum();
        var oldest = kept.entrySet().iterator();
        while (values > mostValues && oldest.hasNext()) {
            Map.Entry<VectorSet, Kept> next = oldest.next();
            if (!next.getKey().equals(newest)) {
                values -= next.getValue().vectors.values();
                oldest.remove();
            }
        }
    }
}
