package dev.noor.core.catalog;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import jakarta.inject.Inject;
import java.util.List;

/** Finds what a SKU or a model name may mean; a product is never guessed. Thread-safe. */
public final class ProductNames {
    private static final int MOST = 10;

    private final Catalog catalog;

    @Inject
    public ProductNames(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The products that a name fits: the one of that SKU, else those of that very name, else at most ten with it. */
    public List<Product> named(TenantId tenant, String name) {
        return catalog.find(tenant, new Sku(name)).map(List::of).orElseGet(() -> like(tenant, name));
    }

    private List<Product> like(TenantId tenant, String name) {
        String wanted = Sku.fold(name);
        List<Product> candidates = catalog.search(
                tenant,
                CatalogQuery.builder().text(name).limit(CatalogQuery.MAX_LIMIT).build());
        List<Product> exact = candidates.stream()
                .filter(candidate -> Sku.fold(candidate.name().english()).equals(wanted))
                .toList();
        return exact.isEmpty()
                ? candidates.stream()
                        .filter(candidate -> Sku.fold(candidate.name().english())
                                        .contains(wanted)
                                || candidate.series().map(Sku::fold).orElse("").equals(wanted))
                        .limit(MOST)
                        .toList()
                : exact;
    }
}
