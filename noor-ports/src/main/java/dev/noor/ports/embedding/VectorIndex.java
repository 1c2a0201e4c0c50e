package dev.noor.ports.embedding;

import java.util.List;
import java.util.Set;

/** Finds the nearest of stored vectors. Thread-safe; may throw {@link dev.noor.ports.PortException}. */
public interface VectorIndex {
    /** What was found, with the cosine of the angle to the question, −1 to 1. */
    record Near(String id, double cosine) {}

    /** Among what is looked for. */
    sealed interface Among {
        /** Everything in the set: what is found may leave out some of the nearest, at most one in a hundred of five. */
        record Everything() implements Among {}

        /** These, exactly. */
        record These(Set<String> ids) implements Among {
            public These {
                ids = Set.copyOf(ids);
            }
        }
    }

    /** How questions are answered. */
    enum Way {
        /** Each vector is compared, in this process. */
        COMPARED,
        /** By a graph of neighbours in the database, where that is quicker. */
        GRAPH
    }

    /**
     * What a set is.
     *
     * @param vectors how many it has
     * @param way how those nearest among everything are found
     */
    record Standing(int vectors, Way way) {}

    /**
     * The nearest to {@code vector} by cosine, nearest first, ties by id, at most {@code limit}. What has no vector in
     * the set is left out.
     */
    List<Near> nearest(VectorSet set, Embedding vector, Among among, int limit);

    /** How large the set is, and how it is searched. Cheap: it may be asked before every question. */
    Standing standing(VectorSet set);
}
