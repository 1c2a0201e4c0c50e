package dev.noor.app.cli.crm;

import dev.noor.core.errand.DealWatch;
import dev.noor.core.errand.SaleLookup;
import dev.noor.core.errand.SeenDeals;
import dev.noor.core.errand.SeenOrders;
import dev.noor.core.followup.FollowUpPolicy;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.crm.CrmLinks;
import dev.noor.ports.crm.DealChanges;
import dev.noor.ports.crm.DealMarks;
import dev.noor.ports.followup.FollowUps;
import dev.noor.ports.order.PlacedOrders;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** What a running server does by the hour, for whoever does not want to wait. */
final class DealLook {
    private final DealWatch watch;

    @Inject
    DealLook(
            ServedTenants tenants,
            ConversationStore conversations,
            DealChanges changes,
            CrmLinks links,
            DealMarks marks,
            PlacedOrders placed,
            FollowUps followUps,
            FollowUpPolicy policy,
            InstantSource businessTime) {
        InstantSource machineTime = InstantSource.system();
        SeenDeals seen = new SeenDeals(
                new SaleLookup(tenants, conversations, links),
                placed,
                followUps,
                new SeenOrders(followUps, policy, businessTime),
                machineTime,
                businessTime);
        watch = new DealWatch(changes, links, marks, seen, machineTime);
    }

    DealWatch watch() {
        return watch;
    }
}
