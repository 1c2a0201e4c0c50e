package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.crm.CrmLink;
import dev.noor.ports.crm.CrmLinks;
import dev.noor.ports.crm.Deal;
import dev.noor.ports.crm.DealId;
import dev.noor.ports.crm.DealKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Links in a map. Thread-safe within its process. */
public final class MemoryCrmLinks implements CrmLinks {
    private final Map<Sale, CrmLink> links = new ConcurrentHashMap<>();

    private record Sale(TenantId tenant, DealKey key) {}

    @Override
    public CrmLink of(TenantId tenant, DealKey key) {
        return links.getOrDefault(new Sale(tenant, key), CrmLink.none(key));
    }

    @Override
    public void keep(TenantId tenant, CrmLink link) {
        links.merge(new Sale(tenant, link.key()), link, CrmLink::and);
    }

    @Override
    public List<CrmLink> all(TenantId tenant, ConversationId conversation) {
        return links.entrySet().stream()
                .filter(sale -> sale.getKey().tenant().equals(tenant)
                        && sale.getKey().key().conversation().equals(conversation))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt((CrmLink link) -> link.key().episode())
                        .reversed())
                .toList();
    }

    @Override
    public List<CrmLink> having(TenantId tenant, Set<DealId> deals) {
        return links.entrySet().stream()
                .filter(sale -> sale.getKey().tenant().equals(tenant))
                .map(Map.Entry::getValue)
                .filter(link ->
                        link.deal().map(Deal::id).filter(deals::contains).isPresent())
                .toList();
    }
}
