package dev.noor.adapter.memory;

import dev.noor.ports.catalog.CatalogContract;

final class MemoryCatalogTest implements CatalogContract {
    private final MemoryCatalog catalog = new MemoryCatalog();

    @Override
    public MemoryCatalog testee() {
        return catalog;
    }

    @Override
    public MemoryCatalog writer() {
        return catalog;
    }
}
