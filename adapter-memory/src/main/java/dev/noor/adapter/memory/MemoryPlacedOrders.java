package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.order.PlacedOrder;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.order.SaleOrder;
import dev.noor.ports.order.SaleOrderStatus;
import dev.noor.ports.quotation.QuotationId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Orders in a map. Thread-safe within its process. */
public final class MemoryPlacedOrders implements PlacedOrders {
    private static final Comparator<Place> LATEST_FIRST = Comparator.comparing(Place::placedAt)
            .thenComparing(place -> place.quotation().value())
            .reversed();

    private final InstantSource businessTime;
    private final Map<Key, PlacedOrder> orders = new ConcurrentHashMap<>();

    private record Key(TenantId tenant, QuotationId quotation) {}

    public MemoryPlacedOrders(InstantSource businessTime) {
        this.businessTime = businessTime;
    }

    @Override
    public void keep(TenantId tenant, ConversationId conversation, QuotationId quotation, SaleOrder order) {
        Instant now = businessTime.instant();
        orders.merge(
                new Key(tenant, quotation),
                new PlacedOrder(quotation, conversation, order, now, now),
                (before, seen) ->
                        new PlacedOrder(quotation, before.conversation(), order, before.placedAt(), seen.seenAt()));
    }

    @Override
    public void confirmed(TenantId tenant, PlacedOrder before, SaleOrder now, String by) {
        keep(tenant, before.conversation(), before.quotation(), now);
    }

    @Override
    public Optional<PlacedOrder> find(TenantId tenant, QuotationId quotation) {
        return Optional.ofNullable(orders.get(new Key(tenant, quotation)));
    }

    @Override
    public List<PlacedOrder> of(TenantId tenant, ConversationId conversation) {
        return latestFirst(tenant)
                .filter(placed -> placed.conversation().equals(conversation))
                .toList();
    }

    @Override
    public List<PlacedOrder> open(TenantId tenant, int limit) {
        return latestFirst(tenant)
                .filter(placed -> !placed.order().status().isFinal())
                .sorted(Comparator.comparing(PlacedOrder::seenAt))
                .limit(limit)
                .toList();
    }

    @Override
    public List<PlacedOrder> list(TenantId tenant, Optional<SaleOrderStatus> status, Optional<Place> after, int limit) {
        return latestFirst(tenant)
                .filter(placed -> status.map(placed.order().status()::equals).orElse(true))
                .filter(placed -> after.map(place -> LATEST_FIRST.compare(placed.place(), place) > 0)
                        .orElse(true))
                .limit(limit)
                .toList();
    }

    private Stream<PlacedOrder> latestFirst(TenantId tenant) {
        return orders.entrySet().stream()
                .filter(known -> known.getKey().tenant().equals(tenant))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(PlacedOrder::place, LATEST_FIRST));
    }
}
