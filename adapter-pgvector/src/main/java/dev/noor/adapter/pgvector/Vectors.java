package dev.noor.adapter.pgvector;

import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.VectorIndex.Among;
import dev.noor.ports.embedding.VectorIndex.Near;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The vectors of one set in memory, compared one by one. Thread-safe. */
final class Vectors {
    private static final int BLOCK = 1_024;
    private static final Comparator<Near> WORST_FIRST =
            Comparator.comparingDouble(Near::cosine).thenComparing(Near::id, Comparator.reverseOrder());

    private final int dimensions;
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<float[]> blocks = new ArrayList<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    Vectors(int dimensions) {
        this.dimensions = dimensions;
    }

    void put(String id, float[] vector) {
        lock.writeLock().lock();
        try {
            int slot = slots.computeIfAbsent(id, unknown -> {
                ids.add(unknown);
                return ids.size() - 1;
            });
            if (slot / BLOCK == blocks.size()) {
                blocks.add(new float[BLOCK * dimensions]);
            }
            System.arraycopy(vector, 0, blocks.get(slot / BLOCK), slot % BLOCK * dimensions, dimensions);
        } finally {
            lock.writeLock().unlock();
        }
    }

    int size() {
        lock.readLock().lock();
        try {
            return ids.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The values kept, each of four bytes. */
    long values() {
        lock.readLock().lock();
        try {
            return (long) blocks.size() * BLOCK * dimensions;
        } finally {
            lock.readLock().unlock();
        }
    }

    List<Near> nearest(Embedding vector, Among among, int limit) {
        float[] asked = vector.values();
        Best best = new Best(limit);
        lock.readLock().lock();
        try {
            switch (among) {
                case Among.Everything everything -> {
                    for (int slot = 0; slot < ids.size(); slot++) {
                        best.add(slot, asked);
                    }
                }
                case Among.These these -> {
                    for (String id : these.ids()) {
                        Integer slot = slots.get(id);
                        if (slot != null) {
                            best.add(slot, asked);
                        }
                    }
                }
            }
            return best.first();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The best of those that were added. */
    private final class Best {
        private final PriorityQueue<Near> queue = new PriorityQueue<>(WORST_FIRST);
        private final int limit;

        Best(int limit) {
            this.limit = limit;
        }

        void add(int slot, float[] asked) {
            float cosine = product(asked, blocks.get(slot / BLOCK), slot % BLOCK * dimensions);
            if (queue.size() < limit) {
                queue.add(new Near(ids.get(slot), cosine));
            } else if (limit > 0 && cosine >= queue.element().cosine()) {
                Near near = new Near(ids.get(slot), cosine);
                if (WORST_FIRST.compare(near, queue.element()) > 0) {
                    queue.poll();
                    queue.add(near);
                }
            }
        }

        List<Near> first() {
            return queue.stream().sorted(WORST_FIRST.reversed()).toList();
        }
    }

    /** Eight sums at once do not wait for each other. */
    static float product(float[] one, float[] block, int from) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        float e = 0;
        float f = 0;
        float g = 0;
        float h = 0;
        int i = 0;
        for (; i + 7 < one.length; i += 8) {
            int at = from + i;
            a += one[i] * block[at];
            b += one[i + 1] * block[at + 1];
            c += one[i + 2] * block[at + 2];
            d += one[i + 3] * block[at + 3];
            e += one[i + 4] * block[at + 4];
            f += one[i + 5] * block[at + 5];
            g += one[i + 6] * block[at + 6];
            h += one[i + 7] * block[at + 7];
        }
        for (; i < one.length; i++) {
            a += one[i] * block[from + i];
        }
        return a + b + (c + d) + (e + f + (g + h));
    }
}
