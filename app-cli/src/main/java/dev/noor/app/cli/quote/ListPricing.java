package dev.noor.app.cli.quote;

import dev.noor.app.cli.FirstUse;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.catalog.ProductNames;
import dev.noor.core.quote.QuoteTerms;
import dev.noor.core.rfq.GoodsList;
import dev.noor.core.rfq.GoodsLists;
import dev.noor.core.rfq.PricedList;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** Reads and prices lists of goods as the sales conversation does. */
final class ListPricing {
    private final Configuration configuration;
    private final FirstUse firstUse;
    private final ServedTenants tenants;
    private final ProductNames names;
    private final InstantSource time;

    @Inject
    ListPricing(
            Configuration configuration,
            FirstUse firstUse,
            ServedTenants tenants,
            Catalog catalog,
            InstantSource time) {
        this.configuration = configuration;
        this.firstUse = firstUse;
        this.tenants = tenants;
        this.names = new ProductNames(catalog);
        this.time = time;
    }

    /** The pricing of one tenant. */
    OfTenant of(TenantOption option) {
        TenantId id = option.orDefault(configuration);
        firstUse.of(id);
        ServedTenant served = tenants.get(id);
        return new OfTenant(
                new GoodsLists(served, name -> names.named(id, name)), QuoteTerms.of(served.tenant(), time.instant()));
    }

    /** How one tenant reads lists, and on what terms it quotes. */
    record OfTenant(GoodsLists lists, QuoteTerms terms) {
        PricedList priced(GoodsList list) {
            return PricedList.of(list, terms);
        }
    }
}
