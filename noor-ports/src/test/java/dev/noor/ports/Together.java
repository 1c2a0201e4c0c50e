package dev.noor.ports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
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
        CyclicBarrier everybodyIsHere = new CyclicBarrier(callers);
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<T>> answers = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                int number = caller;
                Callable<T> waiting = () -> {
                    everybodyIsHere.await();
                    return call.apply(number);
                };
                answers.add(threads.submit(waiting));
            }
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
