package dev.noor.core.errand;

import dev.noor.core.followup.FollowUpPolicy;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.followup.FollowUps;
import dev.noor.ports.order.PlacedOrder;
import dev.noor.ports.order.SaleOrderStatus;
import dev.noor.ports.tenant.Tenant;
import java.time.Instant;
import java.time.InstantSource;

/**
 * What follows from what the order book says of an order, whoever looked. To be told before it is noted: who dies in
 * between is told once more, and nothing follows twice. Thread-safe.
 */
public final class SeenOrders {
    private final FollowUps followUps;
    private final FollowUpPolicy policy;
    private final InstantSource businessTime;

    public SeenOrders(FollowUps followUps, FollowUpPolicy policy, InstantSource businessTime) {
        this.followUps = followUps;
        this.policy = policy;
        this.businessTime = businessTime;
    }

    /** Of one that is delivered its customer is asked what they think, when the time has come. */
    void seen(Tenant tenant, PlacedOrder before, SaleOrderStatus now) {
        if (now == SaleOrderStatus.FULFILLED) {
            delivered(tenant, before.conversation(), before.placedAt());
        }
    }

    /**
     * The same of what another system says is delivered.
     *
     * @param since when the order was placed, by which the question of one order is told from that of another
     */
    void delivered(Tenant tenant, ConversationId conversation, Instant since) {
        policy.afterDelivery(tenant, since, businessTime.instant())
                .ifPresent(plan -> followUps.plan(tenant.id(), conversation, plan));
    }
}
