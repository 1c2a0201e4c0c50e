package dev.noor.app.cli.catalog;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.FirstUse;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.catalog.ProductSearch;
import dev.noor.core.meaning.Meanings;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Looks into tenants' catalogues as the sales conversation does. */
final class CatalogLookup {

    private final Configuration configuration;
    private final FirstUse firstUse;
    private final ServedTenants tenants;
    private final Catalog catalog;
    private final Meanings meanings;

    @Inject
    CatalogLookup(
            Configuration configuration, FirstUse firstUse, ServedTenants tenants, Catalog catalog, Meanings meanings) {
        this.configuration = configuration;
        this.firstUse = firstUse;
        this.tenants = tenants;
        this.catalog = catalog;
        this.meanings = meanings;
    }

    /** The catalogue of one tenant. */
    OfTenant of(TenantOption option) {
        TenantId id = option.orDefault(configuration);
        firstUse.of(id);
        ServedTenant served = tenants.get(id);
        return new OfTenant(served, catalog, meanings, new ProductSearch(catalog, served.tenant(), meanings));
    }

    /** One tenant's catalogue. */
    record OfTenant(ServedTenant served, Catalog catalog, Meanings meanings, ProductSearch products) {

        /** What fits the words, best first; nothing when they state nothing that the catalogue could be asked for. */
        List<Product> search(String words, int limit) {
            return find(products, words, limit);
        }

        /** What the catalogue is asked for the words, each once, with how many products answered. */
        Map<CatalogQuery, Integer> asked(String words, int limit) {
            AskedCatalog asked = new AskedCatalog(catalog);
            find(new ProductSearch(asked, served.tenant(), meanings), words, limit);
            return asked.asked();
        }

        private List<Product> find(ProductSearch search, String words, int limit) {
            return search.find(served.reader().read(List.of(words)), limit);
        }

        /** The product of a SKU in any spelling. */
        Product product(String sku) {
            return catalog.find(id(), new Sku(sku))
                    .orElseThrow(() -> CommandFailure.work("there is no product '" + sku + "' in " + id()));
        }

        TenantId id() {
            return served.tenant().id();
        }
    }
}
