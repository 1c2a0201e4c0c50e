package dev.noor.ports.knowledge;

import dev.noor.ports.TenantId;

/**
 * Looks up a tenant's passages. Thread-safe; may throw {@link dev.noor.ports.PortException}. It says which passages
 * hold what, and neither ranks them nor judges whether one answers: both are the caller's decision.
 */
public interface KnowledgeBase {
    /** The passages of the asked kinds that hold a term of the query, ordered by id. */
    Findings search(TenantId tenant, KnowledgeQuery query);
}
