package dev.noor.core.errand;

import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.crm.CrmLink;
import dev.noor.ports.crm.Deal;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.followup.FollowUps;
import dev.noor.ports.order.PlacedOrder;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.tenant.DealPipeline;
import dev.noor.ports.tenant.FollowUpScheme.Step;
import dev.noor.ports.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What follows from where people put a sale's deal in the CRM, whoever looked. It follows before it is noted: who dies
 * in between sees it once more, and nothing follows twice. Thread-safe; methods may throw as the ports.
 */
public final class SeenDeals {
    /** Nobody is asked about what came weeks ago, as when changes of a long time are looked at again. */
    private static final Duration LATE = Duration.ofDays(14);

    private final SaleLookup sales;
    private final PlacedOrders placed;
    private final FollowUps followUps;
    private final SeenOrders orders;
    private final InstantSource machineTime;
    private final InstantSource businessTime;

    /** @param machineTime what the CRM's times are compared with */
    public SeenDeals(
            SaleLookup sales,
            PlacedOrders placed,
            FollowUps followUps,
            SeenOrders orders,
            InstantSource machineTime,
            InstantSource businessTime) {
        this.sales = sales;
        this.placed = placed;
        this.followUps = followUps;
        this.orders = orders;
        this.machineTime = machineTime;
        this.businessTime = businessTime;
    }

    /** What follows. */
    public enum Follows {
        NOTHING,
        /** The customer has the goods, and is asked once what they think; nothing reminds them of the sale any more. */
        FEEDBACK,
        /** Nothing comes of the sale, and nothing reminds the customer of it any more. */
        SILENCE
    }

    /** What would follow; nothing is done. */
    public Follows expected(Tenant tenant, CrmLink before, Deal now) {
        if (stands(tenant, now, DealPipeline::delivered)) {
            return before.deliveredAt().isEmpty()
                            && isLately(now)
                            && tenant.followUps().feedback().isPresent()
                    ? Follows.FEEDBACK
                    : Follows.NOTHING;
        }
        return stands(tenant, now, DealPipeline::lost) && isGoingOn(tenant, before) ? Follows.SILENCE : Follows.NOTHING;
    }

    /** Does what follows, and notes the deal as it is now. */
    public Follows seen(Tenant tenant, CrmLink before, Deal now) {
        Follows follows = expected(tenant, before, now);
        CrmLink seen = CrmLink.none(before.key()).with(now);
        switch (follows) {
            case NOTHING -> {}
            case SILENCE -> silence(tenant, before, "the CRM says that the sale is lost");
            case FEEDBACK -> {
                silence(tenant, before, "the CRM says that the sale is delivered");
                ask(tenant, before);
            }
        }
        boolean isDelivered = before.deliveredAt().isEmpty() && stands(tenant, now, DealPipeline::delivered);
        sales.keep(tenant.id(), isDelivered ? seen.delivered(businessTime.instant()) : seen);
        return follows;
    }

    private static boolean stands(Tenant tenant, Deal deal, Function<DealPipeline, Optional<DealStage>> at) {
        return tenant.deals().flatMap(at).filter(deal.stage()::equals).isPresent();
    }

    private boolean isLately(Deal deal) {
        Instant late = machineTime.instant().minus(LATE);
        return deal.changedAt().filter(changed -> changed.isBefore(late)).isEmpty();
    }

    /** A sale that the customer has left for another one is not what they are reminded of. */
    private boolean isGoingOn(Tenant tenant, CrmLink sale) {
        return going(tenant, sale).isPresent();
    }

    private Optional<Conversation> going(Tenant tenant, CrmLink sale) {
        return sales.conversation(tenant.id(), sale.key().conversation())
                .filter(now -> now.episode() == sale.key().episode());
    }

    private void silence(Tenant tenant, CrmLink sale, String reason) {
        if (isGoingOn(tenant, sale)) {
            Set<String> reminders =
                    tenant.followUps().steps().stream().map(Step::id).collect(Collectors.toUnmodifiableSet());
            followUps.drop(tenant.id(), sale.key().conversation(), reminders, reason);
        }
    }

    /** The question of an order is the same one, whether the order book or the CRM tells of the delivery first. */
    private void ask(Tenant tenant, CrmLink sale) {
        Instant since = order(tenant, sale).map(PlacedOrder::placedAt).orElseGet(businessTime::instant);
        orders.delivered(tenant, sale.key().conversation(), since);
    }

    /** That of the sale's quotation; where that has none, the latest that is not another sale's. */
    private Optional<PlacedOrder> order(Tenant tenant, CrmLink sale) {
        Optional<QuotationId> agreed = sale.quotation()
                .or(() -> going(tenant, sale).flatMap(Conversation::quotation).map(quotation -> quotation.id()));
        return agreed.flatMap(quotation -> placed.find(tenant.id(), quotation)).or(() -> unclaimed(tenant, sale));
    }

    private Optional<PlacedOrder> unclaimed(Tenant tenant, CrmLink sale) {
        Set<QuotationId> others = sales.all(tenant.id(), sale.key().conversation()).stream()
                .filter(other -> !other.key().equals(sale.key()))
                .flatMap(other -> other.quotation().stream())
                .collect(Collectors.toSet());
        return placed.of(tenant.id(), sale.key().conversation()).stream()
                .filter(order -> !others.contains(order.quotation()))
                .findFirst();
    }
}
