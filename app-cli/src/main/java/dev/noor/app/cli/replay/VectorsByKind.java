package dev.noor.app.cli.replay;

import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.VectorIndex;
import dev.noor.ports.embedding.VectorKind;
import dev.noor.ports.embedding.VectorSet;
import java.util.List;

/** The vectors of one kind from one place and all others from another. */
record VectorsByKind(VectorKind kind, VectorIndex own, VectorIndex others) implements VectorIndex {
    @Override
    public List<Near> nearest(VectorSet set, Embedding vector, Among among, int limit) {
        return of(set).nearest(set, vector, among, limit);
    }

    @Override
    public Standing standing(VectorSet set) {
        return of(set).standing(set);
    }

    private VectorIndex of(VectorSet set) {
        return set.kind() == kind ? own : others;
    }
}
