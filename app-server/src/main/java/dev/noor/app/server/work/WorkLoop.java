package dev.noor.app.server.work;

import dev.noor.ports.PortException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Claims what is due, one after the other, and does each on a thread of its own; looks again after a short pause when
 * nothing is due or the store is away. Started once and closed once.
 *
 * @param <T> what is claimed
 */
public final class WorkLoop<T> {
    private static final Logger LOG = LoggerFactory.getLogger(WorkLoop.class);
    private static final Duration AFTER_FAULT = Duration.ofMillis(500);

    private final String name;
    private final ThreadFactory threads;
    private final Supplier<Optional<T>> claim;
    private final Consumer<T> work;
    private final Duration pause;
    private final int most;
    private final Semaphore free;
    private final Semaphore woken = new Semaphore(0);
    private final Set<T> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    /**
     * @param name for logs
     * @param threads who does the work
     * @param pause how long to wait after a look at which nothing was due
     * @param most how many may be under way
     */
    public WorkLoop(
            String name,
            ThreadFactory threads,
            Supplier<Optional<T>> claim,
            Consumer<T> work,
            Duration pause,
            int most) {
        this.name = name;
        this.threads = threads;
        this.claim = claim;
        this.work = work;
        this.pause = pause;
        this.most = most;
        this.free = new Semaphore(most);
    }

    public void start() {
        Thread.ofVirtual().name(name).start(this::run);
    }

    /** There may be something due: the next look is at once. */
    public void wake() {
        woken.release();
    }

    /** What is under way. */
    public Set<T> underWay() {
        return Set.copyOf(underWay);
    }

    private void run() {
        try {
            while (!closing) {
                free.acquire();
                Optional<T> claimed = closing ? Optional.empty() : next();
                if (claimed.isPresent()) {
                    begin(claimed.get());
                } else {
                    free.release();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<T> next() throws InterruptedException {
        try {
            Optional<T> claimed = claim.get();
            if (claimed.isEmpty() && woken.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
            return claimed;
        } catch (PortException fault) {
            LOG.atWarn()
                    .addKeyValue("work", name)
                    .addKeyValue("code", fault.code())
                    .log("cannot claim");
            Thread.sleep(AFTER_FAULT);
            return Optional.empty();
        }
    }

    private void begin(T claimed) {
        underWay.add(claimed);
        Thread worker = threads.newThread(() -> {
            try {
                work.accept(claimed);
            } catch (RuntimeException failure) {
                // The lease ends by itself, and somebody else takes it up.
                LOG.atError().addKeyValue("work", name).setCause(failure).log("work failed");
            } finally {
                underWay.remove(claimed);
                free.release();
            }
        });
        worker.start();
    }

    /** Claims no more. */
    public void stop() {
        closing = true;
        wake();
    }

    /**
     * Claims no more and waits for what is under way.
     *
     * @param deadline until when, by {@link System#nanoTime()}
     */
    public void drain(long deadline) {
        stop();
        try {
            if (!free.tryAcquire(most, deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                LOG.atWarn()
                        .addKeyValue("work", name)
                        .addKeyValue("left", underWay.size())
                        .log("left unfinished");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
