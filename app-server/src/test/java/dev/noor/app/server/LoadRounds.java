package dev.noor.app.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/** Does one thing from many threads for a while, several times, and tells each round, the median and the worst. */
final class LoadRounds {
    static final int ROUNDS = Integer.getInteger("noor.load.rounds", 5);
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("noor.load.seconds", 4));

    private final String name;
    private final int threads;
    private final List<Round> rounds = new ArrayList<>();

    LoadRounds(String name, int threads) {
        this.name = name;
        this.threads = threads;
    }

    /** What one thread does again and again. */
    interface Act extends AutoCloseable {
        /** Whether it went as it should. */
        boolean once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** Gives each thread what it does. */
    interface Actors {
        Act make() throws Exception;
    }

    private record Round(double perSecond, double p50, double p99, double most, long failed) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%8.0f/s  p50 %7.2f ms  p99 %7.2f ms  max %7.1f ms  failed %d",
                    perSecond,
                    p50,
                    p99,
                    most,
                    failed);
        }
    }

    /** One round more; the first of a process warms it up and is better thrown away. */
    LoadRounds run(Actors actors) throws InterruptedException {
        AtomicLong failed = new AtomicLong();
        long[][] took = new long[threads][];
        Thread[] workers = new Thread[threads];
        long began = System.nanoTime();
        for (int i = 0; i < threads; i++) {
            int worker = i;
            workers[i] = Thread.ofPlatform().start(() -> took[worker] = work(actors, began + ROUND.toNanos(), failed));
        }
        for (Thread worker : workers) {
            worker.join();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        long[] all = Arrays.stream(took).flatMapToLong(LongStream::of).sorted().toArray();
        rounds.add(
                all.length == 0
                        ? new Round(0, 0, 0, 0, failed.get())
                        : new Round(
                                all.length / seconds,
                                all[all.length / 2] / 1e6,
                                all[(int) (all.length * 0.99)] / 1e6,
                                all[all.length - 1] / 1e6,
                                failed.get()));
        return this;
    }

    private static long[] work(Actors actors, long end, AtomicLong failed) {
        LongStream.Builder took = LongStream.builder();
        try (Act act = actors.make()) {
            while (System.nanoTime() < end) {
                long began = System.nanoTime();
                if (!act.once()) {
                    failed.incrementAndGet();
                }
                took.add(System.nanoTime() - began);
            }
        } catch (Exception broken) {
            failed.incrementAndGet();
        }
        return took.build().toArray();
    }

    /** Tells all rounds. */
    void tell() {
        System.out.println(name + ", " + threads + " connections");
        rounds.forEach(round -> System.out.println("         " + round));
        List<Round> sorted = rounds.stream()
                .sorted(Comparator.comparingDouble(Round::perSecond))
                .toList();
        System.out.println("  median " + sorted.get(sorted.size() / 2));
        System.out.println("  worst  " + sorted.getFirst());
    }
}
