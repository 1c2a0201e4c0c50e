package dev.noor.adapter.pgvector;

import dev.noor.ports.embedding.Embedding;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Vectors that lie in heaps, as those of texts do, the same at every run. */
final class ClusteredVectors {
    private static final double SPREAD = 0.6;

    private final Random random = new Random(616);
    private final int dimensions;
    private final List<double[]> centres;

    ClusteredVectors(int dimensions, int heaps) {
        this.dimensions = dimensions;
        this.centres = IntStream.range(0, heaps).mapToObj(heap -> gaussian()).toList();
    }

    int dimensions() {
        return dimensions;
    }

    List<Embedding> next(int count) {
        return Stream.generate(this::one).limit(count).toList();
    }

    private Embedding one() {
        double[] centre = centres.get(random.nextInt(centres.size()));
        double[] noise = gaussian();
        double square = 0;
        for (int i = 0; i < dimensions; i++) {
            noise[i] = centre[i] + SPREAD * noise[i];
            square += noise[i] * noise[i];
        }
        float[] values = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            values[i] = (float) (noise[i] / Math.sqrt(square));
        }
        return new Embedding(values);
    }

    private double[] gaussian() {
        return random.doubles(dimensions).map(any -> random.nextGaussian()).toArray();
    }
}
