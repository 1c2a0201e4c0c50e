package dev.noor.app.server.work;

import dev.noor.ports.TransientPortException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Computes for callers who wait: on threads of the system, as many at once as turns are, since what computes on a
 * virtual thread holds up every other request meanwhile. Thread-safe.
 */
@Singleton
public final class Computing {
    private static final int MOST_WAITING = 256;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final ThreadPoolExecutor threads;

    @Inject
    public Computing(AtOnce atOnce) {
        this(atOnce.turns(), MOST_WAITING);
    }

    Computing(int threads, int mostWaiting) {
        this.threads = new ThreadPoolExecutor(
                threads,
                threads,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(mostWaiting),
                Thread.ofPlatform().daemon().name("noor-computing-", 1).factory());
        this.threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Begins to compute when a thread is free.
     *
     * @throws TransientPortException when too many wait already, or the process closes
     */
    public <T> Future<T> begin(Callable<T> task) {
        try {
            return threads.submit(task);
        } catch (RejectedExecutionException tooMany) {
            throw new TransientPortException("server.busy", "too much is being computed already", SOON);
        }
    }

    /**
     * Begins nothing more and waits for what was begun.
     *
     * @param deadline until when, by {@link System#nanoTime()}
     */
    public void drain(long deadline) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
