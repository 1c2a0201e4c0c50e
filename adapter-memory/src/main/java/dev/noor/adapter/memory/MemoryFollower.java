package dev.noor.adapter.memory;

import dev.noor.ports.live.Follower;
import dev.noor.ports.live.Heard;
import dev.noor.ports.live.LiveFeed;
import dev.noor.ports.live.LiveUpdate;
import dev.noor.ports.live.Watch;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** A follower with what waits for it. Thread-safe. */
final class MemoryFollower implements Follower {
    private final Watch watch;
    private final Consumer<MemoryFollower> leave;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();
    private final Queue<Heard> waiting = new ArrayDeque<>();
    private boolean closed;

    /** @param leave told once when it is closed */
    MemoryFollower(Watch watch, Consumer<MemoryFollower> leave) {
        this.watch = watch;
        this.leave = leave;
    }

    Watch watch() {
        return watch;
    }

    void tell(LiveUpdate update) {
        lock.lock();
        try {
            if (waiting.size() < LiveFeed.WAITING) {
                waiting.add(new Heard.Updated(update));
                told.signal();
            } else {
                lose();
            }
        } finally {
            lock.unlock();
        }
    }

    /** What waits is of no use to one who reads everything again. */
    void lose() {
        lock.lock();
        try {
            waiting.clear();
            waiting.add(new Heard.Missed());
            told.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Heard next(Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed && left > 0) {
                left = told.awaitNanos(left);
            }
            if (closed) {
                return new Heard.Ended();
            }
            Heard heard = waiting.poll();
            return heard == null ? new Heard.Quiet() : heard;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            told.signalAll();
        } finally {
            lock.unlock();
        }
        leave.accept(this);
    }
}
