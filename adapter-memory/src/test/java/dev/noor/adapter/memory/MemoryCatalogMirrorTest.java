package dev.noor.adapter.memory;

import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogMirror;
import dev.noor.ports.catalog.CatalogMirrorContract;

final class MemoryCatalogMirrorTest implements CatalogMirrorContract {
    private final MemoryCatalog catalog = new MemoryCatalog();
    private final MemoryCatalogMirror mirror = new MemoryCatalogMirror(catalog);

    @Override
    public CatalogMirror mirror() {
        return mirror;
    }

    @Override
    public Catalog testee() {
        return catalog;
    }
}
