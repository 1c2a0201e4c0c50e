package dev.noor.ports.knowledge;

import dev.noor.ports.TenantId;
import java.util.List;

/**
 * Searches a tenant's passages. Thread-safe; may throw {@link dev.noor.ports.PortException}. It ranks and never judges
 * whether a passage answers: abstaining is the caller's decision, on the score.
 */
public interface KnowledgeBase {
    /** The best passages first, ties by id, at most {@link KnowledgeQuery#limit()}; a score of 0 is left out. */
    List<Hit> search(TenantId tenant, KnowledgeQuery query);

    /** A passage and how much of the question it covers, more than 0 and at most 1. */
    record Hit(Passage passage, double score) {
        public Hit {
            if (!(score > 0 && score <= 1)) {
                throw new IllegalArgumentException("a score is more than 0 and at most 1");
            }
        }
    }
}
