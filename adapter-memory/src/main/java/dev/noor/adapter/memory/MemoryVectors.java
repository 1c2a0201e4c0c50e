package dev.noor.adapter.memory;

import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.VectorIndex;
import dev.noor.ports.embedding.VectorSet;
import dev.noor.ports.embedding.VectorStore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Vectors in memory, compared one by one. Thread-safe. */
public final class MemoryVectors implements VectorIndex, VectorStore {
    private final Map<VectorSet, Map<String, Stored>> sets = new ConcurrentHashMap<>();
    private final Map<VectorSet, String> states = new ConcurrentHashMap<>();

    @Override
    public List<Near> nearest(VectorSet set, Embedding vector, Among among, int limit) {
        set.checked(vector);
        return set(set).values().stream()
                .filter(stored ->
                        !(among instanceof Among.These these) || these.ids().contains(stored.id()))
                .map(stored -> new Near(stored.id(), stored.vector().cosine(vector)))
                .sorted(Comparator.comparingDouble(Near::cosine).reversed().thenComparing(Near::id))
                .limit(limit)
                .toList();
    }

    @Override
    public Standing standing(VectorSet set) {
        return new Standing(set(set).size(), Way.COMPARED);
    }

    @Override
    public Map<String, String> hashes(VectorSet set) {
        return set(set).values().stream().collect(Collectors.toMap(Stored::id, Stored::textHash));
    }

    @Override
    public void store(VectorSet set, List<Stored> vectors) {
        vectors.forEach(stored -> set.checked(stored.vector()));
        Map<String, Stored> known = sets.computeIfAbsent(set, first -> new ConcurrentHashMap<>());
        vectors.forEach(stored -> known.put(stored.id(), stored));
    }

    /** Vectors of other models are kept: memory does not last a day. */
    @Override
    public void complete(VectorSet set, String state, Set<String> ids) {
        Optional.ofNullable(sets.get(set)).ifPresent(known -> known.keySet().retainAll(ids));
        states.put(set, state);
    }

    @Override
    public Optional<String> completed(VectorSet set) {
        return Optional.ofNullable(states.get(set));
    }

    private Map<String, Stored> set(VectorSet set) {
        return sets.getOrDefault(set, Map.of());
    }
}
