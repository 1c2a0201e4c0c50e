package dev.noor.adapter.memory;

import dev.noor.ports.access.Quota;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Counts within one process; forgets the oldest when there are very many. Thread-safe. */
public final class MemoryQuota implements Quota {
    private static final int MOST_NAMES = 100_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Window> windows = new LinkedHashMap<>();
    private final InstantSource clock;

    /** @param clock machine time */
    public MemoryQuota(InstantSource clock) {
        this.clock = clock;
    }

    private record Window(Instant end, int taken) {}

    @Override
    public Take take(String name, Allowance allowance) {
        Instant now = clock.instant();
        lock.lock();
        try {
            Window known = windows.remove(name);
            Window window = known != null && now.isBefore(known.end())
                    ? new Window(known.end(), Math.min(known.taken(), allowance.most()) + 1)
                    : new Window(now.plus(allowance.window()), 1);
            windows.put(name, window);
            if (windows.size() > MOST_NAMES) {
                windows.remove(windows.keySet().iterator().next());
            }
            return window.taken() <= allowance.most()
                    ? new Take.Granted()
                    : new Take.Refused(Duration.between(now, window.end()));
        } finally {
            lock.unlock();
        }
    }
}
