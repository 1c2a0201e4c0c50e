package dev.noor.adapter.zoho;

import dev.noor.adapter.http.CallPolicies;
import dev.noor.adapter.zoho.stub.StubTokens;
import dev.noor.adapter.zoho.stub.StubZoho;
import dev.noor.ports.config.Secret;
import dev.noor.ports.remote.CallBudget.Rate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** A stub with a clock that stands, and what it takes to talk to it with little patience. */
record Wired(StubZoho stub, AtomicReference<Instant> now, Kept kept) implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final ZohoPolicies IMPATIENT = new ZohoPolicies(
            new CallPolicies(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(1),
                    Duration.ofMillis(20),
                    Duration.ofMillis(300),
                    5,
                    Duration.ofSeconds(1)),
            Duration.ofSeconds(3),
            new Rate(60_000_000, Duration.ofMinutes(1)));

    static Wired start() {
        AtomicReference<Instant> now = new AtomicReference<>(NOON);
        try {
            return new Wired(StubZoho.start(now::get), now, new Kept());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    void pass(Duration time) {
        now.updateAndGet(at -> at.plus(time));
    }

    /** A process of its own, with the secrets that the stub knows. */
    ZohoTokens tokens() {
        return tokens(config());
    }

    ZohoTokens tokens(ZohoConfig config) {
        return new ZohoTokens(config, new ZohoHttp(IMPATIENT, now::get), kept, now::get);
    }

    /** A process that reads, waits for its turn by moving the clock, and keeps to the given policies. */
    ZohoApi api(ZohoPolicies policies) {
        return api(policies, config());
    }

    ZohoApi api(ZohoPolicies policies, ZohoConfig config) {
        ZohoHttp http = new ZohoHttp(policies, now::get);
        ZohoTokens tokens = new ZohoTokens(config, http, kept, now::get);
        return new ZohoApi(new ZohoCalls(config, policies, http, tokens, kept, now::get, this::pass));
    }

    /** A process that keeps orders and another door to the same ones. */
    ZohoSaleOrders orders() {
        ZohoApi api = api(IMPATIENT);
        return new ZohoSaleOrders(api, new InventoryBuyers(api), new PhoneTurns(), now::get);
    }

    ZohoCrmApi crm() {
        ZohoHttp http = new ZohoHttp(IMPATIENT, now::get);
        ZohoTokens tokens = new ZohoTokens(config(), http, kept, now::get);
        return new ZohoCrmApi(new ZohoCalls(config(), IMPATIENT, http, tokens, kept, now::get, this::pass));
    }

    ZohoProductPages pages() {
        return new ZohoProductPages(api(IMPATIENT), IMPATIENT);
    }

    ZohoConfig config() {
        return config(StubTokens.CLIENT_ID, StubTokens.CLIENT_SECRET, StubTokens.REFRESH_TOKEN);
    }

    ZohoConfig config(String client, String secret, String refresh) {
        return new ZohoConfig(
                new Secret(client),
                new Secret(secret),
                new Secret(refresh),
                StubZoho.ORGANIZATION,
                stub.url(),
                stub.url());
    }

    @Override
    public void close() {
        stub.close();
    }
}
