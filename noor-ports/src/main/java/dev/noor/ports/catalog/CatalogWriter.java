package dev.noor.ports.catalog;

import dev.noor.ports.TenantId;
import java.util.List;

/** Writes the local mirror of a tenant's products. Thread-safe. */
public interface CatalogWriter {
    /**
     * Creates and updates products by their folded SKU in one transaction: either all of {@code products} are stored
     * or, when a {@link dev.noor.ports.PortException} is thrown, none. A product equal to the stored one is left
     * untouched, so that repeating a call changes nothing.
     *
     * @param products with distinct folded SKUs
     */
    UpsertCounts upsert(TenantId tenant, List<Product> products);

    /** What an upsert did; the three add up to the number of products given. */
    record UpsertCounts(int created, int updated, int unchanged) {
        public static final UpsertCounts NONE = new UpsertCounts(0, 0, 0);

        public UpsertCounts plus(UpsertCounts other) {
            return new UpsertCounts(created + other.created, updated + other.updated, unchanged + other.unchanged);
        }
    }
}
