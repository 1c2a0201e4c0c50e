package dev.noor.app.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Work that goes on beside the caller's, such as the start of a database server. */
public final class InBackground<T> {

    private final FutureTask<T> task;

    private InBackground(FutureTask<T> task) {
        this.task = task;
    }

    /** Starts the work; a process that ends does not wait for it. */
    public static <T> InBackground<T> start(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread.ofPlatform().daemon().name("noor-background").start(task);
        return new InBackground<>(task);
    }

    /** The result, as soon as it is there. What the work threw is thrown here. */
    public T await() {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw CommandFailure.work("interrupted");
        }
    }
}
