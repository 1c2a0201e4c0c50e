package dev.noor.core.catalog;

import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogMirror;
import dev.noor.ports.catalog.CatalogMirror.Leaf;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.ProductPages;
import dev.noor.ports.catalog.ProductPages.Page;
import dev.noor.ports.catalog.ProductPages.Reading;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.SyncRun.Kind;
import dev.noor.ports.tenant.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * What a whole pass would do to the mirror, without doing it.
 *
 * @param missing the folded SKUs that would be retired
 */
public record CatalogDiff(
        int read, List<Sku> created, List<Change> changed, int unchanged, Set<String> missing, List<String> faults) {
    public CatalogDiff {
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        missing = Set.copyOf(missing);
        faults = List.copyOf(faults);
    }

    /** A product that would be another one then. */
    public record Change(Product before, Product after) {}

    /**
     * Reads everything and compares it.
     *
     * @param progress told the number of each page that was read
     * @throws dev.noor.ports.PortException when either side cannot be read
     */
    public static CatalogDiff of(
            Tenant tenant, ProductPages pages, Catalog catalog, CatalogMirror mirror, IntConsumer progress) {
        LeafMaker leaves = new LeafMaker(tenant, Kind.FULL, Set.of());
        List<Sku> created = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Set<String> missing = new TreeSet<>(mirror.skus(tenant.id()));
        int read = 0;
        int unchanged = 0;
        try (Reading reading = pages.open(tenant.currency(), Optional.empty(), 1)) {
            Page page;
            do {
                page = reading.next();
                Leaf leaf = leaves.of(page);
                for (Product product : leaf.products()) {
                    Optional<Product> known = catalog.find(tenant.id(), product.sku());
                    if (known.isEmpty()) {
                        created.add(product.sku());
                    } else if (known.get().equals(product)) {
                        unchanged++;
                    } else {
                        changed.add(new Change(known.get(), product));
                    }
                }
                read += leaf.read();
                faults.addAll(leaf.faults());
                missing.removeAll(leaf.mentioned());
                progress.accept(page.number());
            } while (!page.last());
        }
        return new CatalogDiff(read, created, changed, unchanged, missing, faults);
    }
}
