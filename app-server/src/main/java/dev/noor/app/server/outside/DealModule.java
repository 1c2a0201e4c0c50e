package dev.noor.app.server.outside;

import dagger.Module;
import dagger.Provides;
import dagger.multibindings.ElementsIntoSet;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.upkeep.DailyWork;
import dev.noor.core.errand.DealDesk;
import dev.noor.core.errand.DealWatch;
import dev.noor.core.errand.SaleLookup;
import dev.noor.core.errand.SeenDeals;
import dev.noor.core.errand.SeenOrders;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.crm.CrmLinks;
import dev.noor.ports.crm.DealMarks;
import dev.noor.ports.followup.FollowUps;
import dev.noor.ports.order.PlacedOrders;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** What people change in the CRM, where one is connected, is looked at by the hour. */
@Module
public interface DealModule {
    @Provides
    static SaleLookup sales(ServedTenants tenants, ConversationStore conversations, CrmLinks links) {
        return new SaleLookup(tenants, conversations, links);
    }

    @Provides
    static SeenDeals seenDeals(
            SaleLookup sales, PlacedOrders placed, FollowUps followUps, SeenOrders seen, InstantSource businessTime) {
        return new SeenDeals(sales, placed, followUps, seen, InstantSource.system(), businessTime);
    }

    @Provides
    static Optional<DealWatch> watch(Optional<ZohoComponent> zoho, CrmLinks links, DealMarks marks, SeenDeals seen) {
        return zoho.map(connected -> new DealWatch(connected.changes(), links, marks, seen, InstantSource.system()));
    }

    @Provides
    static Optional<DealDesk> desk(Optional<ZohoComponent> zoho, SaleLookup sales, CrmLinks links, SeenDeals seen) {
        return zoho.map(connected -> new DealDesk(sales, links, connected.contacts(), connected.deals(), seen));
    }

    @Provides
    @ElementsIntoSet
    static Set<DailyWork> daily(Optional<DealWatch> watch, ServedTenants tenants, Configuration configuration) {
        return watch.<Set<DailyWork>>map(deals -> Set.of(new DealKeeping(deals, tenants, configuration.tenant())))
                .orElseGet(Set::of);
    }
}
