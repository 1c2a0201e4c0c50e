package dev.noor.adapter.zoho;

import dev.noor.ports.remote.CallBudget;
import dev.noor.ports.remote.HeldToken;
import dev.noor.ports.remote.TokenVault;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What several "processes" of a test share; an adapter sees no other adapter, such as that of memory. Thread-safe. */
final class Kept implements TokenVault, CallBudget {
    private final Map<String, HeldToken> tokens = new HashMap<>();
    private Instant free = Instant.EPOCH;
    private Permit.Paused paused = new Permit.Paused(Instant.EPOCH, "");

    @Override
    public synchronized HeldToken of(String client) {
        return tokens.getOrDefault(client, HeldToken.NONE);
    }

    @Override
    public synchronized HeldToken change(String client, UnaryOperator<HeldToken> change) {
        HeldToken changed = change.apply(of(client));
        tokens.put(client, changed);
        return changed;
    }

    @Override
    public synchronized Permit take(String account, Rate rate, Instant now) {
        if (paused.until().isAfter(now)) {
            return paused;
        }
        Instant next = rate.next(free, now);
        free = next.plus(rate.interval());
        return new Permit.Granted(next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO);
    }

    @Override
    public synchronized void pause(String account, Instant until, String reason) {
        if (until.isAfter(paused.until())) {
            paused = new Permit.Paused(until, reason);
        }
    }

    /** What was written down of all tokens. */
    synchronized String written() {
        return tokens.values().stream().map(HeldToken::sealed).toList().toString();
    }
}
