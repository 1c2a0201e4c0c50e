package dev.noor.ports.catalog;

import dev.noor.ports.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the local mirror of a tenant's products. Every answer is of that tenant only. Thread-safe; every method may
 * throw {@link dev.noor.ports.PortException}.
 */
public interface Catalog {
    /**
     * The products that keep every limit of the query, in its order, at most {@link CatalogQuery#limit()} of them.
     * Empty when nothing fits: limits are never stretched and results never padded. The same query over the same data
     * gives the same list.
     */
    List<Product> search(TenantId tenant, CatalogQuery query);

    /** The product whose SKU has the folded form of {@code sku}. */
    Optional<Product> find(TenantId tenant, Sku sku);

    /**
     * What customers may call the tenant's products by, as written: series, model names, and SKUs that hold a letter.
     * Empty for a tenant without products.
     */
    Set<String> modelNames(TenantId tenant);

    /** How many products the tenant has. */
    int count(TenantId tenant);
}
