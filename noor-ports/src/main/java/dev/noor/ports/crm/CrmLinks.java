package dev.noor.ports.crm;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import java.util.List;
import java.util.Set;

/**
 * Remembers what the CRM calls the things of each sale, since what was just written there is not always found by
 * searching. Thread-safe; every method may throw {@link dev.noor.ports.PortException}.
 */
public interface CrmLinks {
    /** What is known of a sale; {@link CrmLink#none} where nothing is. */
    CrmLink of(TenantId tenant, DealKey key);

    /** Adds what {@code link} knows; what it does not know stays as it was. */
    void keep(TenantId tenant, CrmLink link);

    /** All sales of a conversation, the latest first. */
    List<CrmLink> all(TenantId tenant, ConversationId conversation);

    /** The sales whose deals these are; deals of nobody's sale are left out. */
    List<CrmLink> having(TenantId tenant, Set<DealId> deals);
}
