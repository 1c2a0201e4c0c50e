package dev.noor.app.server.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How often something may be done in a minute, counted within this process. Forgets what was quiet for a minute, and
 * the oldest when there are very many. Thread-safe.
 */
@Singleton
public final class Allowance {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_NAMES = 100_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Window> windows = new LinkedHashMap<>();
    private final InstantSource clock;
    private final int aMinute;

    @Inject
    Allowance() {
        this(InstantSource.system(), 20);
    }

    /**
     * An allowance.
     *
     * @param clock machine time
     */
    public Allowance(InstantSource clock, int aMinute) {
        this.clock = clock;
        this.aMinute = aMinute;
    }

    private record Window(Instant start, int taken) {}

    /**
     * Takes one.
     *
     * @throws Problem when it is used up, with status 429
     */
    public void take(String name) {
        if (!tryTake(name)) {
            throw new Problem(
                    429, "too_many_requests", "More than " + aMinute + " a minute; wait a minute and try again.");
        }
    }

    /** Takes one; false when it is used up. */
    boolean tryTake(String name) {
        Instant now = clock.instant();
        lock.lock();
        try {
            Window known = windows.remove(name);
            Window window = known != null && now.isBefore(known.start().plus(WINDOW)) ? known : new Window(now, 0);
            windows.put(name, new Window(window.start(), window.taken() + 1));
            if (windows.size() > MOST_NAMES) {
                windows.remove(windows.keySet().iterator().next());
            }
            return window.taken() < aMinute;
        } finally {
            lock.unlock();
        }
    }
}
