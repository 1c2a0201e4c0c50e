package dev.noor.adapter.memory;

import dev.noor.ports.remote.HeldToken;
import dev.noor.ports.remote.TokenVault;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/** Tokens in memory. Thread-safe within its process. */
public final class MemoryTokenVault implements TokenVault {
    private final Map<String, HeldToken> tokens = new ConcurrentHashMap<>();
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    @Override
    public HeldToken of(String client) {
        return tokens.getOrDefault(client, HeldToken.NONE);
    }

    @Override
    public HeldToken change(String client, UnaryOperator<HeldToken> change) {
        ReentrantLock lock = locks.computeIfAbsent(client, first -> new ReentrantLock());
        lock.lock();
        try {
            HeldToken changed = change.apply(of(client));
            tokens.put(client, changed);
            return changed;
        } finally {
            lock.unlock();
        }
    }
}
