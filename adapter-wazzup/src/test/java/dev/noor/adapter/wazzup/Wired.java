package dev.noor.adapter.wazzup;

import static dev.noor.ports.messaging.MessagingFixtures.NOON;

import dev.noor.adapter.http.CallPolicies;
import dev.noor.adapter.wazzup.stub.StubWazzup;
import dev.noor.ports.config.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The adapter in front of a stub, with little patience and a clock that stands. */
record Wired(
        StubWazzup stub,
        AtomicReference<Instant> now,
        WazzupPolicies policies,
        WazzupApi api,
        WazzupMessageGateway gateway) {
    static final WazzupPolicies IMPATIENT = new WazzupPolicies(new CallPolicies(
            Duration.ofSeconds(2),
            Duration.ofSeconds(1),
            Duration.ofMillis(20),
            Duration.ofMillis(300),
            8,
            Duration.ZERO));

    static Wired start() {
        return start(IMPATIENT);
    }

    static Wired start(WazzupPolicies policies) {
        AtomicReference<Instant> now = new AtomicReference<>(NOON);
        try {
            StubWazzup stub = StubWazzup.start(now::get);
            return wired(stub, now, policies, StubWazzup.API_KEY);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** The same stub with connections, breaker and memory that begin anew. */
    Wired again() {
        return wired(stub, now, policies, StubWazzup.API_KEY);
    }

    Wired withKey(String key) {
        return wired(stub, now, policies, key);
    }

    private static Wired wired(StubWazzup stub, AtomicReference<Instant> now, WazzupPolicies policies, String key) {
        WazzupApi api = new WazzupApi(config(stub, key), policies, now::get);
        WazzupMessageGateway gateway = new WazzupMessageGateway(
                api,
                fileId -> URI.create("https://files.noor.test/" + fileId),
                new ApprovedTemplates(new WazzupTemplates(api), now::get));
        return new Wired(stub, now, policies, api, gateway);
    }

    WazzupConfig config() {
        return config(stub, StubWazzup.API_KEY);
    }

    private static WazzupConfig config(StubWazzup stub, String key) {
        return new WazzupConfig(new Secret(key), StubWazzup.CHANNEL, new Secret("s".repeat(32)), stub.url(), List.of());
    }
}
