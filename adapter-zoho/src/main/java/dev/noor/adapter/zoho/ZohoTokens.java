package dev.noor.adapter.zoho;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.remote.HeldToken;
import dev.noor.ports.remote.TokenVault;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The client's access token, one for all processes: whoever first finds none in force asks for one while the others
 * wait for it. Zoho gives ten tokens in ten minutes and blocks a client that asks for more, so that at most
 * {@value #MOST} are asked for. Thread-safe.
 */
@Singleton
final class ZohoTokens {
    static final int MOST = 8;
    static final Duration WINDOW = Duration.ofMinutes(10);
    static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);
    /** A token that ends during a call would be a call in vain. */
    private static final Duration EARLY = Duration.ofMinutes(1);

    private final ZohoConfig config;
    private final ZohoHttp http;
    private final TokenVault vault;
    private final ZohoClock clock;
    private final TokenSeal seal;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable AccessToken known;

    @Inject
    ZohoTokens(ZohoConfig config, ZohoHttp http, TokenVault vault, ZohoClock clock) {
        this.config = config;
        this.http = http;
        this.vault = vault;
        this.clock = clock;
        this.seal = new TokenSeal(config);
    }

    /**
     * The token in force.
     *
     * @throws PortException {@code zoho.credentials} when Zoho does not take the client's secrets, else one that says
     *     when to come again
     */
    AccessToken current() {
        return after(0);
    }

    /** The token in force after this one was refused, which may be in force since before the refusal came. */
    AccessToken insteadOf(AccessToken refused) {
        return after(refused.generation());
    }

    private AccessToken after(long generation) {
        AccessToken quick = known;
        if (quick != null && isUsable(quick, generation)) {
            return quick;
        }
        lock.lock();
        try {
            AccessToken token = renewed(generation);
            known = token;
            return token;
        } finally {
            lock.unlock();
        }
    }

    private AccessToken renewed(long generation) {
        AccessToken meanwhile = known;
        if (meanwhile != null && isUsable(meanwhile, generation)) {
            return meanwhile;
        }
        Optional<AccessToken> elsewhere = usable(vault.of(seal.client()), generation);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        HeldToken held = vault.change(
                seal.client(),
                before -> usable(before, generation).isPresent() ? before : asked(before, clock.instant()));
        return usable(held, generation).orElseThrow(() -> fault(held));
    }

    private Optional<AccessToken> usable(HeldToken held, long generation) {
        return seal.open(held.sealed())
                .map(value -> new AccessToken(held.generation(), value, held.expiresAt()))
                .filter(token -> isUsable(token, generation));
    }

    private boolean isUsable(AccessToken token, long generation) {
        return token.generation() > generation && token.expiresAt().minus(EARLY).isAfter(clock.instant());
    }

    private HeldToken asked(HeldToken before, Instant now) {
        if (!before.trouble().isEmpty() && before.notBefore().isAfter(now)) {
            return before;
        }
        List<Instant> attempts = new ArrayList<>(before.attempts());
        attempts.removeIf(attempt -> !attempt.isAfter(now.minus(WINDOW)));
        if (attempts.size() >= MOST) {
            return without(before, attempts, "too_many", attempts.getFirst().plus(WINDOW));
        }
        attempts.add(now);
        return switch (TokenAnswer.of(http.token(URI.create(config.accounts() + "/oauth/v2/token"), form()))) {
            case TokenAnswer.Granted granted ->
                new HeldToken(
                        before.generation() + 1,
                        seal.seal(granted.token()),
                        now.plus(granted.life()),
                        attempts,
                        "",
                        Instant.EPOCH);
            case TokenAnswer.Denied denied -> without(before, attempts, denied.trouble(), again(denied, attempts, now));
        };
    }

    private static HeldToken without(HeldToken before, List<Instant> attempts, String trouble, Instant notBefore) {
        return new HeldToken(before.generation(), before.sealed(), before.expiresAt(), attempts, trouble, notBefore);
    }

    /** Who was denied for asking too often is so for the rest of the window. */
    private static Instant again(TokenAnswer.Denied denied, List<Instant> attempts, Instant now) {
        Instant soon = now.plus(AFTER_TROUBLE);
        Instant told = denied.retryAfter().map(now::plus).orElse(soon);
        Instant window =
                "access_denied".equals(denied.trouble()) ? attempts.getFirst().plus(WINDOW) : soon;
        Instant later = told.isAfter(window) ? told : window;
        return later.isAfter(soon) ? later : soon;
    }

    private PortException fault(HeldToken held) {
        String said = " (" + held.trouble() + ")";
        return switch (held.trouble()) {
            case "invalid_code" ->
                credentials(said, ZohoConfig.REFRESH_TOKEN + " is wrong or was revoked; make a new one in Zoho");
            case "invalid_client" ->
                credentials(
                        said,
                        ZohoConfig.CLIENT_ID + " is wrong, or belongs to another region than " + ZohoConfig.REGION
                                + " says");
            case "invalid_client_secret" -> credentials(said, ZohoConfig.CLIENT_SECRET + " is wrong");
            default ->
                new TransientPortException(
                        "zoho.no_token",
                        "Zoho gives no access token for now" + said,
                        Duration.between(clock.instant(), held.notBefore()));
        };
    }

    private static PortException credentials(String said, String what) {
        return new PermanentPortException("zoho.credentials", "Zoho does not let us in" + said + ": " + what);
    }

    private String form() {
        return "grant_type=refresh_token&refresh_token="
                + encoded(config.refreshToken().reveal()) + "&client_id="
                + encoded(config.clientId().reveal()) + "&client_secret="
                + encoded(config.clientSecret().reveal());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
