package dev.noor.adapter.memory;

import dev.noor.ports.embedding.VectorIndexContract;

final class MemoryVectorsTest implements VectorIndexContract {
    private final MemoryVectors vectors = new MemoryVectors();

    @Override
    public MemoryVectors index() {
        return vectors;
    }

    @Override
    public MemoryVectors store() {
        return vectors;
    }
}
