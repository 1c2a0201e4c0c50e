package dev.noor.app.server.simulator;

import dev.noor.app.server.simulator.Bubble.Side;
import dev.noor.app.server.simulator.Bubble.Tick;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** What one customer's phone shows: the last messages, in the order in which they came to it. Thread-safe. */
final class Phone {
    private static final int SHOWN = 400;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Bubble> bubbles = new LinkedHashMap<>();

    /** Shows a message; one that is shown already stays as it is. */
    void show(Bubble bubble) {
        lock.lock();
        try {
            bubbles.putIfAbsent(bubble.id(), bubble);
            if (bubbles.size() > SHOWN) {
                bubbles.remove(bubbles.keySet().iterator().next());
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ticks a message off; ticks never go back. */
    void tick(String id, Tick reached) {
        lock.lock();
        try {
            bubbles.computeIfPresent(
                    id, (same, bubble) -> bubble.tick().compareTo(reached) < 0 ? bubble.with(reached) : bubble);
        } finally {
            lock.unlock();
        }
    }

    /** Noor's messages that lie on the phone and nobody has looked at. */
    List<String> unread() {
        return bubbles().stream()
                .filter(bubble -> bubble.side() == Side.NOOR && bubble.tick() == Tick.DELIVERED)
                .map(Bubble::id)
                .toList();
    }

    List<Bubble> bubbles() {
        lock.lock();
        try {
            return new ArrayList<>(bubbles.values());
        } finally {
            lock.unlock();
        }
    }
}
