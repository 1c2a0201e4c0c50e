package dev.noor.app.cli.catalog;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A catalogue that remembers what it was asked, in order, and how many products answered. Not thread-safe. */
final class AskedCatalog implements Catalog {
    private final Catalog catalog;
    private final Map<CatalogQuery, Integer> asked = new LinkedHashMap<>();

    AskedCatalog(Catalog catalog) {
        this.catalog = catalog;
    }

    Map<CatalogQuery, Integer> asked() {
        return asked;
    }

    @Override
    public List<Product> search(TenantId tenant, CatalogQuery query) {
        List<Product> found = catalog.search(tenant, query);
        asked.putIfAbsent(query, found.size());
        return found;
    }

    @Override
    public Optional<Product> find(TenantId tenant, Sku sku) {
        return catalog.find(tenant, sku);
    }

    @Override
    public Set<String> modelNames(TenantId tenant) {
        return catalog.modelNames(tenant);
    }

    @Override
    public int count(TenantId tenant) {
        return catalog.count(tenant);
    }
}
