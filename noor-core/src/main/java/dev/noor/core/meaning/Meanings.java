package dev.noor.core.meaning;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.embedding.Embedder;
import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.TextRole;
import dev.noor.ports.embedding.VectorIndex;
import dev.noor.ports.embedding.VectorIndex.Among;
import dev.noor.ports.embedding.VectorIndex.Near;
import dev.noor.ports.embedding.VectorKind;
import dev.noor.ports.embedding.VectorSet;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How near a question comes to what has a vector. Where nothing has one, or no model works, it says nothing, and no
 * model is loaded for it. Thread-safe.
 */
@Singleton
public final class Meanings {
    private final Optional<Embedder> embedder;
    private final Optional<VectorIndex> index;

    @Inject
    public Meanings(Optional<Embedder> embedder, Optional<VectorIndex> index) {
        this.embedder = embedder;
        this.index = index;
    }

    /** Says nothing. */
    public static Meanings none() {
        return new Meanings(Optional.empty(), Optional.empty());
    }

    /**
     * The cosine of each of these to an English question; those without a vector are left out.
     *
     * @param question nothing is near a blank one
     */
    public Map<String, Double> nearness(String question, TenantId tenant, VectorKind kind, Set<String> ids) {
        if (embedder.isEmpty() || index.isEmpty() || question.isBlank() || ids.isEmpty()) {
            return Map.of();
        }
        try {
            VectorSet set = new VectorSet(tenant, kind, embedder.get().model());
            if (index.get().standing(set).vectors() == 0) {
                return Map.of();
            }
            Embedding asked =
                    embedder.get().embed(List.of(question), TextRole.QUESTION).getFirst();
            return index.get().nearest(set, asked, new Among.These(ids), ids.size()).stream()
                    .collect(Collectors.toUnmodifiableMap(Near::id, Near::cosine));
        } catch (PermanentPortException noModel) {
            return Map.of();
        }
    }
}
