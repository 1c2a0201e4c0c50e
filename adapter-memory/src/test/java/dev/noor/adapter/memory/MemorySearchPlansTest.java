package dev.noor.adapter.memory;

import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogTestee;
import dev.noor.ports.catalog.CatalogWriter;
import dev.noor.ports.catalog.SearchPlans;
import dev.noor.ports.catalog.SearchPlansContract;

final class MemorySearchPlansTest implements SearchPlansContract {
    private final MemoryCatalog catalog = new MemoryCatalog();

    @Override
    public SearchPlans plans() {
        return catalog;
    }

    @Override
    public CatalogTestee catalog() {
        return new CatalogTestee() {
            @Override
            public Catalog testee() {
                return catalog;
            }

            @Override
            public CatalogWriter writer() {
                return catalog;
            }
        };
    }
}
