package dev.noor.app.server.web;

import dev.noor.app.server.access.PresentedKey;
import dev.noor.app.server.config.WebConfig;
import dev.noor.ports.access.ApiKey;
import dev.noor.ports.access.ApiKeys;
import dev.noor.ports.access.Scope;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Lets callers in or not, before anything of a body is read. Thread-safe. */
@Singleton
final class AccessGate {
    private static final String BEARER = "Bearer ";

    private final ApiKeys keys;
    private final RateLimits limits;
    private final WebConfig config;

    @Inject
    AccessGate(ApiKeys keys, RateLimits limits, WebConfig config) {
        this.keys = keys;
        this.limits = limits;
        this.config = config;
    }

    /** With the limits of one process as they are by default. */
    AccessGate(ApiKeys keys) {
        this(keys, RateLimits.standard(InstantSource.system()), WebConfig.STANDARD);
    }

    /**
     * The key of a caller whom the route admits; empty where none is needed.
     *
     * @throws Problem with status 401, 403 or 429
     */
    Optional<ApiKey> admit(Context context, Access access) {
        return switch (access) {
            case Access.Open open -> Optional.empty();
            case Access.Keyed keyed -> Optional.of(admit(context, keyed.scope()));
            case Access.Local local ->
                isFromHere(context) ? Optional.empty() : Optional.of(admit(context, local.scope()));
        };
    }

    /**
     * Whether a program of this machine calls by itself; what a proxy on this machine hands on comes from elsewhere.
     */
    private boolean isFromHere(Context context) {
        return config.proxyHops() == 0
                && context.header("X-Forwarded-For") == null
                && context.header("Forwarded") == null
                && isLoopback(context.req().getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    /** The web pages that may call. */
    List<String> origins() {
        return config.origins();
    }

    private ApiKey admit(Context context, Scope scope) {
        Optional<PresentedKey> presented = presented(context);
        if (presented.isEmpty()) {
            throw new Problem(401, "no_key", "Send a key in the header 'Authorization: Bearer …'.");
        }
        ApiKey key = presented
                .flatMap(given -> keys.find(given.id()).filter(known -> known.admits(given.digest())))
                .orElseThrow(() -> wrongKey(context, "The key is unknown or was revoked."));
        if (!key.scopes().contains(scope)) {
            throw new Problem(403, "missing_scope", "The key lacks the scope '" + scope.wire() + "'.");
        }
        return key;
    }

    Problem wrongKey(Context context, String detail) {
        return limits.wrongKey(context, detail);
    }

    private static Optional<PresentedKey> presented(Context context) {
        return Optional.ofNullable(context.header("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .flatMap(header ->
                        PresentedKey.of(header.substring(BEARER.length()).strip()));
    }
}
