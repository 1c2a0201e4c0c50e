package dev.noor.app.server;

import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What lies between listening and working: the database is opened, and waited for where that may help. Thread-safe;
 * begun once and closed once.
 */
final class Opening implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final StartUp state;
    private final Duration patience;
    private final Runnable first;
    private final Supplier<Running> then;
    private final CompletableFuture<Running> running = new CompletableFuture<>();
    private volatile Optional<Thread> waiting = Optional.empty();

    /**
     * @param patience how long a database that is away is waited for
     * @param first must have worked before the work begins; may be tried more than once
     * @param then begins the work
     */
    Opening(StartUp state, Duration patience, Runnable first, Supplier<Running> then) {
        this.state = state;
        this.patience = patience;
        this.first = first;
        this.then = then;
    }

    /**
     * Opens, or fails.
     *
     * @throws PortException when it cannot be opened now
     */
    void begin() {
        first.run();
        running.complete(then.get());
        state.done();
    }

    /**
     * Opens, or goes on trying beside the caller where what is missing may come.
     *
     * @throws PortException when waiting would not help
     */
    void beginPatiently() {
        try {
            begin();
        } catch (TransientPortException away) {
            note(away);
            waiting = Optional.of(Thread.ofVirtual().name("noor-opening").start(() -> keepTrying(away)));
        }
    }

    private void keepTrying(TransientPortException fault) {
        long deadline = System.nanoTime() + patience.toNanos();
        TransientPortException last = fault;
        while (System.nanoTime() < deadline) {
            try {
                Thread.sleep(PAUSE);
                begin();
                LOG.info("what was waited for is there");
                return;
            } catch (TransientPortException away) {
                last = away;
                note(away);
            } catch (InterruptedException closing) {
                return;
            } catch (RuntimeException hopeless) {
                running.completeExceptionally(hopeless);
                return;
            }
        }
        running.completeExceptionally(last);
    }

    private void note(TransientPortException away) {
        state.lacks(away.code());
        LOG.atWarn().addKeyValue("code", away.code()).log("waiting: {}", away.getMessage());
    }

    /** What works; empty while something is waited for. */
    Optional<Running> running() {
        return running.isDone() && !running.isCompletedExceptionally() ? Optional.of(running.join()) : Optional.empty();
    }

    /**
     * Waits until the work has begun, or for ever when the opening is closed before.
     *
     * @throws RuntimeException when what was waited for did not come, or will not
     */
    void await() {
        try {
            running.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : failed;
        }
    }

    /** Waits no longer. */
    @Override
    public void close() {
        waiting.ifPresent(thread -> {
            thread.interrupt();
            try {
                thread.join(Duration.ofSeconds(15));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
