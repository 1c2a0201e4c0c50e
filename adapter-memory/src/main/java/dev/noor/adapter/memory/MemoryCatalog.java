package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.AllProducts;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.CatalogWriter;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.SearchPlans;
import dev.noor.ports.catalog.Sku;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The catalogue in memory. Filters are exact; the ranking is plain: shared words, weighted by where they stand.
 * Thread-safe: readers see the shelf of a tenant before a write or after it, never between.
 */
public final class MemoryCatalog implements Catalog, CatalogWriter, AllProducts, SearchPlans {
    private final Map<TenantId, Shelf> shelves = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    @Override
    public List<Product> search(TenantId tenant, CatalogQuery query) {
        return shelf(tenant).search(query);
    }

    @Override
    public List<String> explain(TenantId tenant, CatalogQuery query) {
        return List.of("every one of " + count(tenant) + " products is held against the limits, "
                + search(tenant, query).size() + " are returned");
    }

    @Override
    public Optional<Product> find(TenantId tenant, Sku sku) {
        return shelf(tenant).find(sku.folded());
    }

    @Override
    public Set<String> modelNames(TenantId tenant) {
        return shelf(tenant).modelNames();
    }

    @Override
    public int count(TenantId tenant) {
        return shelf(tenant).size();
    }

    @Override
    public String state(TenantId tenant) {
        return changes.toString();
    }

    @Override
    public List<Product> after(TenantId tenant, Optional<Sku> last, int limit) {
        return shelf(tenant).after(last.map(Sku::folded).orElse(""), limit);
    }

    @Override
    public synchronized UpsertCounts upsert(TenantId tenant, List<Product> products) {
        Shelf before = shelf(tenant);
        UpsertCounts counts = before.countsOf(products);
        if (counts.created() + counts.updated() > 0) {
            shelves.put(tenant, before.with(products));
            changes.incrementAndGet();
        }
        return counts;
    }

    /** Takes products off the shelf; tells how many were there. */
    public synchronized int retire(TenantId tenant, Collection<String> foldedSkus) {
        Shelf before = shelf(tenant);
        Shelf after = before.without(foldedSkus);
        shelves.put(tenant, after);
        return before.size() - after.size();
    }

    Set<String> skus(TenantId tenant) {
        return shelf(tenant).skus();
    }

    private Shelf shelf(TenantId tenant) {
        return shelves.getOrDefault(tenant, Shelf.EMPTY);
    }
}
