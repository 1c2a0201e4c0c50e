package dev.noor.adapter.memory;

import dev.noor.ports.embedding.VectorIndexContract;

final class MemoryVectorIndexTest implements VectorIndexContract {
    private final MemoryCatalog catalog = new MemoryCatalog();
    private final MemoryVectorIndex index = new MemoryVectorIndex(catalog);

    @Override
    public MemoryVectorIndex testee() {
        return index;
    }

    @Override
    public MemoryCatalog writer() {
        return catalog;
    }
}
