package dev.noor.ports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets several callers meet at one port at the same moment. */
public final class Together {
    private Together() {}

    /**
     * What {@code callers} calls give that start together, each in a thread of its own; in the order of the callers.
     */
    public static <T> List<T> call(int callers, IntFunction<T> call) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> answers = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                int number = caller;
                Callable<T> waiting = () -> {
                    start.await();
                    return call.apply(number);
                };
                answers.add(threads.submit(waiting));
            }
            start.countDown();
            List<T> given = new ArrayList<>();
            for (Future<T> answer : answers) {
                given.add(answer.get());
            }
            return given;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while calling together", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a call made together failed", failed.getCause());
        }
    }
}
