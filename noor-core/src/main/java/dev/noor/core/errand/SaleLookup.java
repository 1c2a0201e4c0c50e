package dev.noor.core.errand;

import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.crm.CrmLink;
import dev.noor.ports.crm.CrmLinks;
import dev.noor.ports.crm.DealKey;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.tenant.DealPipeline;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What errands look up of the sale they are about, and note of it. Thread-safe; every method may throw as its ports.
 */
public final class SaleLookup {
    private final Function<TenantId, Optional<DealPipeline>> pipelines;
    private final BiFunction<TenantId, ConversationId, Optional<Conversation>> conversations;
    private final CrmLinks links;

    public SaleLookup(ServedTenants tenants, ConversationStore conversations, CrmLinks links) {
        this(tenant -> tenants.get(tenant).tenant().deals(), conversations::find, links);
    }

    SaleLookup(
            Function<TenantId, Optional<DealPipeline>> pipelines,
            BiFunction<TenantId, ConversationId, Optional<Conversation>> conversations,
            CrmLinks links) {
        this.pipelines = pipelines;
        this.conversations = conversations;
        this.links = links;
    }

    /** The conversation as it stands now; empty when it is not stored any more. */
    Optional<Conversation> conversation(EffectLease lease) {
        return lease.conversation().flatMap(id -> conversation(lease.tenant(), id));
    }

    /** The same by its id. */
    Optional<Conversation> conversation(TenantId tenant, ConversationId id) {
        return conversations.apply(tenant, id);
    }

    /** What the CRM calls the things of all sales of a conversation, the latest first. */
    List<CrmLink> all(TenantId tenant, ConversationId conversation) {
        return links.all(tenant, conversation);
    }

    /** Where the tenant's deals may stand; empty when it keeps none. */
    Optional<DealPipeline> pipeline(TenantId tenant) {
        return pipelines.apply(tenant);
    }

    /** What the CRM calls the things of one sale. */
    CrmLink link(TenantId tenant, DealKey sale) {
        return links.of(tenant, sale);
    }

    /** As whom the CRM knows the customer, by whichever sale; the latest if by several. */
    Optional<CrmLink> customer(TenantId tenant, ConversationId conversation) {
        return all(tenant, conversation).stream()
                .filter(link -> link.contact().isPresent())
                .findFirst();
    }

    void keep(TenantId tenant, CrmLink link) {
        links.keep(tenant, link);
    }
}
