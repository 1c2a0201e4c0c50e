package dev.noor.ports.embedding;

import java.util.Arrays;

/** An L2-normalised vector. Immutable: the array is copied in and out. */
public record Embedding(float[] values) {
    public Embedding {
        values = values.clone();
    }

    @Override
    public float[] values() {
        return values.clone();
    }

    /** The number of values. */
    public int dimensions() {
        return values.length;
    }

    /** The cosine of the angle to {@code other}, −1 to 1, of vectors of one length. */
    public double cosine(Embedding other) {
        if (values.length != other.values.length) {
            throw new IllegalArgumentException("two embeddings have the same number of dimensions");
        }
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (double) values[i] * other.values[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding embedding && Arrays.equals(values, embedding.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Embedding[" + values.length + "]";
    }
}
