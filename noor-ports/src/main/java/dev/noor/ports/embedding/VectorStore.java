package dev.noor.ports.embedding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps vectors beside the texts they were made of, known by a hash. Thread-safe; may throw
 * {@link dev.noor.ports.PortException}. What is stored is ranked by {@link VectorIndex} from then on.
 */
public interface VectorStore {
    /**
     * A vector to keep.
     *
     * @param id within its set
     * @param textHash of the text that it was made of
     */
    record Stored(String id, String textHash, Embedding vector) {}

    /** The hash of each text that the set has a vector of, by id. */
    Map<String, String> hashes(VectorSet set);

    /** Stores or replaces vectors, all of them or none; ids are distinct. */
    void store(VectorSet set, List<Stored> vectors);

    /**
     * Notes that the set has what it should have: forgets every other vector of it, and of other models those that have
     * been left alone for a day.
     *
     * @param state of what the texts come from, told by {@link #completed} from then on
     */
    void complete(VectorSet set, String state, Set<String> ids);

    /** The state for which the set was last complete. */
    Optional<String> completed(VectorSet set);
}
