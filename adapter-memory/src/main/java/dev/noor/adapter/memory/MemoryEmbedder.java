package dev.noor.adapter.memory;

import dev.noor.ports.embedding.Embedder;
import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.EmbeddingModel;
import dev.noor.ports.embedding.TextRole;
import java.util.List;

/**
 * Embeds without a model: each word is hashed to a dimension, so that texts are near when they share words. The same
 * text always gives the same vector; a text without words gives the first unit vector. Thread-safe.
 */
public final class MemoryEmbedder implements Embedder {
    private static final int DIMENSIONS = 256;

    private final EmbeddingModel model;

    /** An embedder of 256 dimensions. */
    public MemoryEmbedder() {
        this(DIMENSIONS);
    }

    /** An embedder of {@code dimensions} dimensions. */
    public MemoryEmbedder(int dimensions) {
        this.model = new EmbeddingModel("hashed-words", "1", dimensions);
    }

    @Override
    public EmbeddingModel model() {
        return model;
    }

    @Override
    public List<Embedding> embed(List<String> texts, TextRole role) {
        if (texts.size() > MOST_TEXTS) {
            throw new IllegalArgumentException("at most " + MOST_TEXTS + " texts are embedded at once");
        }
        return texts.stream().map(this::embed).toList();
    }

    private Embedding embed(String text) {
        float[] values = new float[model.dimensions()];
        for (String word : Words.of(text)) {
            values[Math.floorMod(spread(word.hashCode()), values.length)] += 1;
        }
        double square = 0;
        for (float value : values) {
            square += value * value;
        }
        if (square == 0) {
            values[0] = 1;
            return new Embedding(values);
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < values.length; i++) {
            values[i] /= length;
        }
        return new Embedding(values);
    }

    /** String hashes of like words are close to each other; this scatters them. */
    private static int spread(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        return mixed ^ (mixed >>> 13);
    }
}
