package dev.noor.app.server.web;

import dev.noor.app.server.access.PresentedKey;
import dev.noor.ports.access.ApiKey;
import dev.noor.ports.access.ApiKeys;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Lets callers in or not, before anything of a body is read. An address whose keys failed 20 times in a minute is not
 * listened to for the rest of it; who has a key is never bound by that. Thread-safe.
 */
@Singleton
final class AccessGate {
    private static final String BEARER = "Bearer ";
    private static final int FAILURES_A_MINUTE = 20;

    private final ApiKeys keys;
    private final Allowance failures;

    @Inject
    AccessGate(ApiKeys keys) {
        this(keys, InstantSource.system());
    }

    /** @param clock machine time */
    AccessGate(ApiKeys keys, InstantSource clock) {
        this.keys = keys;
        this.failures = new Allowance(clock, FAILURES_A_MINUTE);
    }

    /**
     * The key of a caller whom the route admits; empty on an open route.
     *
     * @throws Problem with status 401, 403 or 429
     */
    Optional<ApiKey> admit(Context context, Access access) {
        return switch (access) {
            case Access.Open open -> Optional.empty();
            case Access.Keyed keyed -> Optional.of(admit(context, keyed));
        };
    }

    private ApiKey admit(Context context, Access.Keyed keyed) {
        Optional<PresentedKey> presented = presented(context);
        if (presented.isEmpty()) {
            throw new Problem(401, "no_key", "Send a key in the header 'Authorization: Bearer …'.");
        }
        String address = "failed " + context.req().getRemoteAddr();
        ApiKey key = presented
                .flatMap(given -> keys.find(given.id()).filter(known -> known.admits(given.digest())))
                .orElseThrow(() -> refused(address));
        if (!key.scopes().contains(keyed.scope())) {
            throw new Problem(
                    403,
                    "missing_scope",
                    "The key lacks the scope '" + keyed.scope().wire() + "'.");
        }
        return key;
    }

    private Problem refused(String address) {
        return failures.tryTake(address)
                ? new Problem(401, "unknown_key", "The key is unknown or was revoked.")
                : new Problem(429, "too_many_failures", "Too many unknown keys; wait a minute and try again.");
    }

    private static Optional<PresentedKey> presented(Context context) {
        return Optional.ofNullable(context.header("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .flatMap(header ->
                        PresentedKey.of(header.substring(BEARER.length()).strip()));
    }
}
