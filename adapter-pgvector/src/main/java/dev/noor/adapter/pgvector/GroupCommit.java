package dev.noor.adapter.pgvector;

import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets callers that wait at the same time share one write. One of them leads: it writes for all that wait, and hands on
 * the lead when its own item is settled; there is no thread beside the callers'. A fault that may pass is waited out
 * for as long as an item's time allows; an item that is refused for good harms none that it was written with.
 * Thread-safe.
 */
final class GroupCommit<T> {
    private static final int MOST_TOGETHER = 256;

    private final Writer<T> writer;
    private final Limits limits;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Waiting<T>> queue = new ArrayDeque<>();
    private boolean led;
    private int inHand;
    private volatile boolean failing;

    /** Writes items together: all of them durably, or none when anything is thrown. */
    interface Writer<T> {
        void write(List<T> items);
    }

    /**
     * How long and how many callers are held.
     *
     * @param patience how long a caller waits for a fault to pass
     * @param held how many may wait while there is a fault
     * @param waiting how many may wait at all
     * @param pause between attempts
     */
    record Limits(Duration patience, int held, int waiting, Duration pause) {
        /** A provider that waits 30 s for an answer gets one in 20 and the time of a last attempt. */
        static final Limits STANDARD = new Limits(Duration.ofSeconds(20), 512, 8_192, Duration.ofMillis(100));
    }

    private enum Signal {
        STORED,
        LEAD
    }

    private static final class Waiting<T> {
        private final T item;
        private final long since = System.nanoTime();
        private final CompletableFuture<Signal> signal = new CompletableFuture<>();

        Waiting(T item) {
            this.item = item;
        }
    }

    GroupCommit(Writer<T> writer, Limits limits) {
        this.writer = writer;
        this.limits = limits;
    }

    /**
     * Writes the item, with those of other callers or alone; returns when it is stored.
     *
     * @throws PortException when it is not known to be stored
     */
    void write(T item) {
        Waiting<T> own = new Waiting<>(item);
        if (enqueue(own) || signalled(own) == Signal.LEAD) {
            try {
                lead(own);
            } finally {
                handOver();
            }
        }
    }

    /** Whether the caller leads at once. */
    private boolean enqueue(Waiting<T> own) {
        lock.lock();
        try {
            if (queue.size() + inHand >= (failing ? limits.held() : limits.waiting())) {
                throw new TransientPortException(
                        "postgres.full", "too many wait for the database already", Duration.ofSeconds(1));
            }
            queue.add(own);
            boolean leads = !led;
            led = true;
            return leads;
        } finally {
            lock.unlock();
        }
    }

    private Signal signalled(Waiting<T> own) {
        try {
            return own.signal.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException fault
                    ? fault
                    : new IllegalStateException("a write failed", failed.getCause());
        } catch (InterruptedException interrupted) {
            if (withdraw(own)) {
                handOver();
            }
            throw interrupted();
        }
    }

    /** Takes back an item that nobody is to write; whether the lead was on its way to its caller. */
    private boolean withdraw(Waiting<T> own) {
        lock.lock();
        try {
            queue.remove(own);
            return own.signal.getNow(Signal.STORED) == Signal.LEAD;
        } catch (RuntimeException failedMeanwhile) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Writes until {@code own}, the first of the queue, is settled. */
    private void lead(Waiting<T> own) {
        while (true) {
            List<Waiting<T>> batch = take();
            try {
                writeTogether(batch, own);
                return;
            } catch (TransientPortException fault) {
                waitOut(own, fault);
            }
        }
    }

    private List<Waiting<T>> take() {
        lock.lock();
        try {
            List<Waiting<T>> batch = new ArrayList<>();
            while (!queue.isEmpty() && batch.size() < MOST_TOGETHER) {
                batch.add(queue.remove());
            }
            inHand = batch.size();
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /** Writes the batch; what a passing fault left unwritten is back in the queue when it is thrown. */
    private void writeTogether(List<Waiting<T>> batch, Waiting<T> own) {
        try {
            writer.write(batch.stream().map(waiting -> waiting.item).toList());
            failing = false;
            batch.forEach(stored -> stored.signal.complete(Signal.STORED));
        } catch (TransientPortException fault) {
            putBack(batch);
            throw fault;
        } catch (RuntimeException refused) {
            if (batch.size() == 1) {
                settleRefused(batch.getFirst(), own, refused);
            } else {
                writeOneByOne(batch, own);
            }
        } catch (Error broken) {
            batch.forEach(lost -> lost.signal.completeExceptionally(broken));
            throw broken;
        }
    }

    private void writeOneByOne(List<Waiting<T>> batch, Waiting<T> own) {
        // The leader's own item comes last, so that nobody waits on its fate.
        List<Waiting<T>> others =
                batch.stream().filter(waiting -> waiting != own).toList();
        for (int i = 0; i < others.size(); i++) {
            try {
                writeTogether(List.of(others.get(i)), own);
            } catch (TransientPortException fault) {
                List<Waiting<T>> rest = new ArrayList<>(List.of(own));
                rest.addAll(others.subList(i + 1, others.size()));
                putBack(rest);
                throw fault;
            }
        }
        writeTogether(List.of(own), own);
    }

    private void settleRefused(Waiting<T> refused, Waiting<T> own, RuntimeException reason) {
        if (refused == own) {
            throw reason;
        }
        refused.signal.completeExceptionally(reason);
    }

    private void putBack(List<Waiting<T>> batch) {
        lock.lock();
        try {
            failing = true;
            inHand = 0;
            for (Waiting<T> waiting : batch.reversed()) {
                queue.addFirst(waiting);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets go of those whose time is over, the leader too, and pauses. */
    private void waitOut(Waiting<T> own, TransientPortException fault) {
        lock.lock();
        try {
            queue.removeIf(waiting -> isOverdue(waiting) && waiting.signal.completeExceptionally(fault));
            if (isOverdue(own)) {
                queue.remove(own);
                throw fault;
            }
        } finally {
            lock.unlock();
        }
        try {
            Thread.sleep(limits.pause());
        } catch (InterruptedException interrupted) {
            withdraw(own);
            throw interrupted();
        }
    }

    private boolean isOverdue(Waiting<T> waiting) {
        return System.nanoTime() - waiting.since > limits.patience().toNanos();
    }

    private void handOver() {
        lock.lock();
        try {
            Waiting<T> next = queue.peek();
            inHand = 0;
            if (next == null) {
                led = false;
            } else {
                next.signal.complete(Signal.LEAD);
            }
        } finally {
            lock.unlock();
        }
    }

    private static PortException interrupted() {
        Thread.currentThread().interrupt();
        return new TransientPortException(
                "postgres.interrupted", "the caller was interrupted before its item was stored", Duration.ZERO);
    }
}
