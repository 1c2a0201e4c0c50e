package dev.noor.ports.knowledge;

import dev.noor.ports.TenantId;
import java.util.List;

/** Replaces a tenant's passages. Thread-safe. */
public interface KnowledgeWriter {
    /**
     * Makes {@code passages} the tenant's only passages, in one transaction. Repeating a call changes nothing.
     *
     * @param passages with distinct ids
     * @throws dev.noor.ports.PortException leaving the old passages in place
     */
    void replace(TenantId tenant, List<Passage> passages);
}
