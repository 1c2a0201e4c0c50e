package dev.noor.adapter.memory;

import dev.noor.ports.remote.CallBudget;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Budgets in memory. Thread-safe within its process. */
public final class MemoryCallBudget implements CallBudget {
    private static final Account FRESH = new Account(Instant.EPOCH, Instant.EPOCH, "");

    private final Map<String, Account> accounts = new HashMap<>();

    private record Account(Instant free, Instant pausedUntil, String reason) {}

    @Override
    public synchronized Permit take(String account, Rate rate, Instant now) {
        Account known = accounts.getOrDefault(account, FRESH);
        if (known.pausedUntil().isAfter(now)) {
            return new Permit.Paused(known.pausedUntil(), known.reason());
        }
        Instant next = rate.next(known.free(), now);
        accounts.put(account, new Account(next.plus(rate.interval()), known.pausedUntil(), known.reason()));
        return new Permit.Granted(next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO);
    }

    @Override
    public synchronized void pause(String account, Instant until, String reason) {
        Account known = accounts.getOrDefault(account, FRESH);
        if (until.isAfter(known.pausedUntil())) {
            accounts.put(account, new Account(known.free(), until, reason));
        }
    }
}
