package dev.noor.app.server.web;

import dev.noor.adapter.memory.MemoryQuota;
import dev.noor.app.server.config.WebConfig;
import dev.noor.app.server.metrics.Meters;
import dev.noor.ports.access.ApiKey;
import dev.noor.ports.access.Quota;
import dev.noor.ports.access.Quota.Allowance;
import dev.noor.ports.access.Quota.Take;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Stops those who call too often: keys at the chat, and addresses whose keys are wrong. Who has a right key, as
 * providers have, is never stopped for an address. Thread-safe.
 */
@Singleton
public final class RateLimits {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Allowance WRONG_KEYS = new Allowance(20, MINUTE);

    private final Quota quota;
    private final Meters meters;
    private final ClientAddress address;
    private final Allowance chats;

    @Inject
    RateLimits(Quota quota, Meters meters, WebConfig config) {
        this.quota = quota;
        this.meters = meters;
        this.address = new ClientAddress(config.proxyHops());
        this.chats = new Allowance(config.chatsAMinute(), MINUTE);
    }

    /** Limits of one process as they are by default. */
    static RateLimits standard(InstantSource clock) {
        return new RateLimits(new MemoryQuota(clock), new Meters(), WebConfig.STANDARD);
    }

    /**
     * A key says something at the chat.
     *
     * @throws Problem when it does so too often, with status 429
     */
    void chat(ApiKey key) {
        refusal("chat", "chat " + key.id(), chats).ifPresent(problem -> {
            throw problem;
        });
    }

    /** What is told to a caller whose key is wrong: that it is, or, after too many of them, that it must wait. */
    Problem wrongKey(Context context, String detail) {
        return refusal("wrong_key", "wrong-key " + address.of(context), WRONG_KEYS)
                .orElseGet(() -> new Problem(401, "unknown_key", detail));
    }

    private Optional<Problem> refusal(String limit, String name, Allowance allowance) {
        return switch (quota.take(name, allowance)) {
            case Take.Granted granted -> Optional.empty();
            case Take.Refused(Duration retryAfter) -> {
                meters.limited(limit);
                long seconds = Math.max(1, retryAfter.plusMillis(999).toSeconds());
                yield Optional.of(new Problem(
                        429,
                        "too_many_requests",
                        "More than " + allowance.most() + " a minute; try again in " + seconds + " seconds.",
                        Optional.of(Duration.ofSeconds(seconds))));
            }
        };
    }
}
