package dev.noor.app.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.memory.MemoryApiKeys;
import dev.noor.adapter.memory.MemoryQuota;
import dev.noor.app.server.Server;
import dev.noor.app.server.config.WebConfig;
import dev.noor.app.server.metrics.Meters;
import dev.noor.ports.access.Scope;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who calls, from where, and from which page. */
class CallersTest {
    private static final String WRONG = "Bearer noor_aaaaaaaaaaaa_" + "x".repeat(43);

    private final MemoryApiKeys keys = new MemoryApiKeys();

    record Text(String text) {}

    private Server server(WebConfig config) {
        RateLimits limits = new RateLimits(new MemoryQuota(InstantSource.system()), new Meters(), config);
        RouteGroup routes = () -> List.of(
                Route.get(
                        "/keyed", "Keyed.", new Access.Keyed(Scope.CHAT), Text.class, call -> Reply.ok(new Text("hi"))),
                Route.get(
                        "/local",
                        "Local.",
                        new Access.Local(Scope.METRICS_READ),
                        Text.class,
                        call -> Reply.ok(new Text("hi"))));
        return Server.start(
                "127.0.0.1",
                0,
                new Endpoints(new RouteTable(List.of(routes)), new AccessGate(keys, limits, config), new Bodies()));
    }

    @Test
    void behind_a_proxy_the_address_that_it_added_counts_and_not_what_the_caller_claims() throws Exception {
        try (Server server = server(new WebConfig(20, 1, List.of(), Optional.empty()));
                Caller caller = Caller.of(server).with("Authorization", WRONG)) {
            for (int i = 0; i < 20; i++) {
                HttpResponse<String> refused = caller.with("X-Forwarded-For", "10.0.0." + i + ", 203.0.113.7")
                        .get("/keyed");
                assertThat(refused.statusCode()).isEqualTo(401);
            }

            assertThat(caller.with("X-Forwarded-For", "10.9.9.9, 203.0.113.7")
                            .get("/keyed")
                            .statusCode())
                    .isEqualTo(429);
            assertThat(caller.with("X-Forwarded-For", "203.0.113.7, 203.0.113.8")
                            .get("/keyed")
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void without_a_proxy_no_claimed_address_counts() throws Exception {
        try (Server server = server(WebConfig.STANDARD);
                Caller caller = Caller.of(server).with("Authorization", WRONG)) {
            for (int i = 0; i < 20; i++) {
                caller.with("X-Forwarded-For", "203.0.113." + i).get("/keyed");
            }

            assertThat(caller.with("X-Forwarded-For", "203.0.113.99")
                            .get("/keyed")
                            .statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void a_local_route_answers_this_machine_and_what_a_proxy_hands_on_needs_a_key() throws Exception {
        try (Server server = server(WebConfig.STANDARD);
                Caller caller = Caller.of(server)) {
            assertThat(caller.get("/local").statusCode()).isEqualTo(200);
            Caller proxied = caller.with("X-Forwarded-For", "127.0.0.1");
            assertThat(proxied.get("/local").statusCode()).isEqualTo(401);
            assertThat(proxied.keyed(keys, Scope.CHAT).get("/local").statusCode())
                    .isEqualTo(403);
            assertThat(proxied.keyed(keys, Scope.METRICS_READ).get("/local").statusCode())
                    .isEqualTo(200);
        }
        try (Server behind = server(new WebConfig(20, 1, List.of(), Optional.empty()));
                Caller caller = Caller.of(behind)) {
            assertThat(caller.get("/local").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void a_listed_page_may_call_and_no_other() throws Exception {
        String shop = "https://shop.example.com";
        try (Server server = server(new WebConfig(20, 0, List.of(shop), Optional.empty()));
                Caller caller = Caller.of(server)) {
            assertThat(caller.with("Origin", shop).get("/local").headers().firstValue("Access-Control-Allow-Origin"))
                    .contains(shop);
            HttpResponse<String> asked = caller.with("Origin", shop)
                    .with("Access-Control-Request-Method", "GET")
                    .with("Access-Control-Request-Headers", "authorization")
                    .send("OPTIONS", "/keyed", "");
            assertThat(asked.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains(shop);
            assertThat(asked.headers()
                            .firstValue("Access-Control-Allow-Headers")
                            .orElse(""))
                    .containsIgnoringCase("authorization");
            for (String other : List.of("https://shop.example.com.evil.example", "http://shop.example.com", "null")) {
                assertThat(caller.with("Origin", other)
                                .get("/local")
                                .headers()
                                .firstValue("Access-Control-Allow-Origin"))
                        .isEmpty();
            }
        }
        try (Server closed = server(WebConfig.STANDARD);
                Caller caller = Caller.of(closed)) {
            assertThat(caller.with("Origin", shop).get("/local").headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }
}
