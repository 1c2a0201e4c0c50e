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

    /** The cosines of what comes nearest to an English question, at most {@code most}, by their ids. */
    public Map<String, Double> nearest(String question, TenantId tenant, VectorKind kind, int most) {
        return of(question, tenant, kind).compared(new Among.Everything(), most);
    }

    /**
     * An English question to compare things with.
     *
     * @param question nothing is near a blank one
     */
    public Asked of(String question, TenantId tenant, VectorKind kind) {
        return new Asked(question, tenant, kind);
    }

    /** One question, embedded once, when first something is compared with it. Not thread-safe. */
    public final class Asked {
        private final String question;
        private final TenantId tenant;
        private final VectorKind kind;
        private Optional<Embedding> vector = Optional.empty();

        private Asked(String question, TenantId tenant, VectorKind kind) {
            this.question = question;
            this.tenant = tenant;
            this.kind = kind;
        }

        /** The cosine of each of these to the question; those without a vector are left out. */
        public Map<String, Double> nearness(Set<String> ids) {
            return compared(new Among.These(ids), ids.size());
        }

        private Map<String, Double> compared(Among among, int most) {
            if (embedder.isEmpty() || index.isEmpty() || question.isBlank() || most == 0) {
                return Map.of();
            }
            try {
                return compared(embedder.get(), index.get(), among, most);
            } catch (PermanentPortException noModel) {
                return Map.of();
            }
        }

        private Map<String, Double> compared(Embedder model, VectorIndex vectors, Among among, int most) {
            VectorSet set = new VectorSet(tenant, kind, model.model());
            if (vectors.standing(set).vectors() == 0) {
                return Map.of();
            }
            Embedding asked = vector.orElseGet(
                    () -> model.embed(List.of(question), TextRole.QUESTION).getFirst());
            vector = Optional.of(asked);
            return vectors.nearest(set, asked, among, most).stream()
                    .collect(Collectors.toUnmodifiableMap(Near::id, Near::cosine));
        }
    }
}
