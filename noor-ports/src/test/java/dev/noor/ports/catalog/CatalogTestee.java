package dev.noor.ports.catalog;

import static dev.noor.ports.Tenants.aTenant;

import dev.noor.ports.TenantId;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the contracts of the catalogue need of an adapter: both doors over the same data. The data may live on between
 * tests, since every test writes under a tenant of its own.
 */
public interface CatalogTestee {
    Catalog testee();

    CatalogWriter writer();

    /** The tenant of a catalogue that holds just these products. */
    default TenantId stocking(Product... products) {
        TenantId tenant = aTenant();
        writer().upsert(tenant, List.of(products));
        return tenant;
    }

    /** The tenant of a catalogue that holds just these products. */
    default TenantId stocking(ProductDraft... products) {
        return stocking(Stream.of(products).map(ProductDraft::build).toArray(Product[]::new));
    }

    /** The SKUs that a query finds, in order. */
    default List<String> found(TenantId tenant, CatalogQuery.Builder query) {
        return CatalogFixtures.skus(testee().search(tenant, query.build()));
    }
}
