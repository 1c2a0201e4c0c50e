package dev.noor.app.server.outside;

import dagger.Module;
import dagger.Provides;
import dagger.multibindings.ElementsIntoSet;
import dev.noor.adapter.zoho.ZohoPolicies;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.upkeep.DailyWork;
import dev.noor.core.catalog.CatalogSync;
import dev.noor.core.errand.ContactErrand;
import dev.noor.core.errand.DealErrand;
import dev.noor.core.errand.NoteErrand;
import dev.noor.core.errand.OrderDesk;
import dev.noor.core.errand.OrderErrand;
import dev.noor.core.errand.OrderWatch;
import dev.noor.core.errand.OutsideSystem;
import dev.noor.core.errand.OutsideSystems;
import dev.noor.core.errand.SaleLookup;
import dev.noor.core.errand.SeenOrders;
import dev.noor.core.followup.FollowUpPolicy;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.IdSource;
import dev.noor.ports.catalog.CatalogMirror;
import dev.noor.ports.followup.FollowUps;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.pipeline.EffectHandler;
import dev.noor.ports.quotation.QuotationBook;
import dev.noor.ports.remote.CallBudget;
import dev.noor.ports.remote.TokenVault;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** With Zoho, turns leave errands and these carry them out; without it there are none of either. */
@Module(includes = DealModule.class)
public interface OutsideModule {
    @Provides
    @Singleton
    static Optional<ZohoComponent> zoho(Configuration configuration, TokenVault vault, CallBudget budget) {
        return configuration
                .zoho()
                .map(config -> ZohoComponent.factory()
                        .create(config, ZohoPolicies.quick(), InstantSource.system()::instant, vault, budget));
    }

    /** Patient, as nobody waits for a page. */
    @Provides
    static Optional<CatalogKeeping> catalogKeeping(
            Configuration configuration,
            TokenVault vault,
            CallBudget budget,
            CatalogMirror mirror,
            ServedTenants tenants,
            IdSource ids) {
        InstantSource machine = InstantSource.system();
        return configuration
                .zoho()
                .map(config -> ZohoComponent.factory()
                        .create(config, ZohoPolicies.standard(), machine::instant, vault, budget)
                        .pages())
                .map(pages -> new CatalogKeeping(
                        new CatalogSync(pages, mirror, machine, ids), tenants, configuration.tenant()));
    }

    @Provides
    @ElementsIntoSet
    static Set<DailyWork> daily(
            Configuration configuration,
            Optional<ZohoComponent> zoho,
            Optional<CatalogKeeping> catalogue,
            ServedTenants tenants,
            PlacedOrders placed,
            SeenOrders seen) {
        return Stream.concat(
                        catalogue.stream(),
                        zoho
                                .map(connected -> new OrderKeeping(
                                        new OrderWatch(connected.orders(), placed, seen),
                                        tenants,
                                        configuration.tenant()))
                                .stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Provides
    static SeenOrders seenOrders(FollowUps followUps, FollowUpPolicy policy, InstantSource businessTime) {
        return new SeenOrders(followUps, policy, businessTime);
    }

    @Provides
    static Optional<OrderDesk> orderDesk(Optional<ZohoComponent> zoho, PlacedOrders placed, SeenOrders seen) {
        return zoho.map(connected -> new OrderDesk(connected.orders(), placed, seen));
    }

    @Provides
    static OutsideSystems systems(Optional<ZohoComponent> zoho) {
        return zoho.map(connected -> new OutsideSystems(Set.of(OutsideSystem.values())))
                .orElse(OutsideSystems.NONE);
    }

    @Provides
    @ElementsIntoSet
    static Set<EffectHandler> errands(
            Optional<ZohoComponent> zoho, SaleLookup sales, QuotationBook quotations, PlacedOrders placed) {
        return zoho.map(connected -> Set.<EffectHandler>of(
                        new OrderErrand(sales, quotations, connected.orders(), placed),
                        new ContactErrand(sales, connected.contacts(), connected.companies()),
                        new DealErrand(sales, connected.deals()),
                        new NoteErrand(sales, connected.notes())))
                .orElse(Set.of());
    }
}
