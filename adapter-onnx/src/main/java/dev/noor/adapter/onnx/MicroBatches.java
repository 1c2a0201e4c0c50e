package dev.noor.adapter.onnx;

import dev.noor.ports.TransientPortException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Runs texts in batches of up to eight of like length on two threads. Texts of like length waste least on filling up,
 * and two threads with a batch each are faster than one batch on two threads. Thread-safe.
 */
final class MicroBatches implements AutoCloseable {
    private static final int WORKERS = 2;
    private static final int MOST = 8;

    private final Function<List<long[]>, float[][]> run;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().daemon().name("noor-embedding-", 0).factory());

    MicroBatches(Function<List<long[]>, float[][]> run) {
        this.run = run;
    }

    /** What {@code run} makes of each text, in the order of the texts. */
    List<float[]> run(List<long[]> texts) {
        List<Integer> byLength = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt(text -> -texts.get(text).length))
                .toList();
        // A few texts are shared by both threads as well.
        int size = Math.clamp((texts.size() + WORKERS - 1) / WORKERS, 1, MOST);
        List<List<Integer>> batches = new ArrayList<>();
        for (int from = 0; from < byLength.size(); from += size) {
            batches.add(byLength.subList(from, Math.min(from + size, byLength.size())));
        }
        List<Future<float[][]>> running = batches.stream()
                .map(batch -> workers.submit(
                        () -> run.apply(batch.stream().map(texts::get).toList())))
                .toList();
        float[][] vectors = new float[texts.size()][];
        for (int batch = 0; batch < running.size(); batch++) {
            float[][] done = await(running.get(batch));
            for (int i = 0; i < done.length; i++) {
                vectors[batches.get(batch).get(i)] = done[i];
            }
        }
        return List.of(vectors);
    }

    private static float[][] await(Future<float[][]> running) {
        try {
            return running.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransientPortException("onnx.interrupted", "embedding was interrupted", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        workers.close();
    }
}
