package dev.noor.adapter.zoho;

import dev.noor.ports.conversation.PhoneNumber;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets one at a time look for a number and create what is not there. Some numbers share a lock; other processes have
 * locks of their own. Thread-safe.
 */
@Singleton
final class PhoneTurns {
    private static final int LOCKS = 64;

    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(ReentrantLock[]::new);

    @Inject
    PhoneTurns() {}

    <T> T take(PhoneNumber phone, Supplier<T> work) {
        ReentrantLock lock = locks[Math.floorMod(phone.hashCode(), LOCKS)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
