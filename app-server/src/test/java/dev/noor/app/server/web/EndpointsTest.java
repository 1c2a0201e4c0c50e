package dev.noor.app.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.memory.MemoryApiKeys;
import dev.noor.app.server.Server;
import dev.noor.app.server.access.KeyMint;
import dev.noor.app.server.access.KeyMint.Minted;
import dev.noor.app.server.web.Access.Keyed;
import dev.noor.app.server.web.Access.Open;
import dev.noor.ports.TenantId;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.access.Scope;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final TenantId TENANT = new TenantId("treejar");

    private final MemoryApiKeys keys = new MemoryApiKeys();
    private final Minted reader = minted(Scope.CONVERSATIONS_READ);
    private final Minted talker = minted(Scope.CHAT);
    private final Bodies bodies = new Bodies();
    private final Server server = Server.start(
            "127.0.0.1", 0, new Endpoints(new RouteTable(List.of(this::routes)), new AccessGate(keys), bodies));
    private final HttpClient client = HttpClient.newHttpClient();

    record Echo(String text) {}

    record Maybe(String text, Optional<String> more) {}

    private List<Route> routes() {
        return List.of(
                Route.get("/open", "Open.", new Open("a test"), Echo.class, call -> Reply.ok(new Echo("hi"))),
                Route.get(
                        "/keyed",
                        "Keyed.",
                        new Keyed(Scope.CONVERSATIONS_READ),
                        Echo.class,
                        call -> Reply.ok(new Echo(call.key().tenant().value()))),
                new Route(
                        Route.Method.POST,
                        "/said",
                        "Says it back.",
                        new Keyed(Scope.CONVERSATIONS_READ),
                        Optional.of(Echo.class),
                        new Route.Answer.Json(Echo.class),
                        call -> Reply.ok(call.body(Echo.class))),
                new Route(
                        Route.Method.POST,
                        "/maybe",
                        "Says whether there was more.",
                        new Open("a test"),
                        Optional.of(Maybe.class),
                        new Route.Answer.Json(Echo.class),
                        call -> Reply.ok(new Echo(call.body(Maybe.class).more().orElse("nothing")))),
                Route.get("/broken", "Breaks.", new Open("a test"), Echo.class, call -> {
                    throw new IllegalStateException("the inside");
                }),
                Route.get("/absent", "Misses something.", new Open("a test"), Echo.class, call -> {
                    throw new TransientPortException("postgres.unavailable", "host db-7", Duration.ofSeconds(1));
                }));
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void an_open_route_answers_everybody() throws Exception {
        assertThat(get("/open", Optional.empty()).body()).isEqualTo("{\"text\":\"hi\"}");
    }

    @Test
    void a_keyed_route_answers_the_holder_of_its_scope_about_the_keys_tenant() throws Exception {
        assertThat(get("/keyed", key(reader)).body()).isEqualTo("{\"text\":\"treejar\"}");
    }

    @Test
    void without_a_key_nothing_is_answered_and_the_way_in_is_told() throws Exception {
        HttpResponse<String> answer = get("/keyed", Optional.empty());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"no_key\"").contains("\"status\":401");
    }

    @Test
    void a_key_with_another_scope_is_told_what_it_lacks() throws Exception {
        HttpResponse<String> answer = get("/keyed", key(talker));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("conversations:read");
    }

    @Test
    void a_key_of_the_right_id_and_a_wrong_secret_is_unknown() throws Exception {
        String wrong = reader.key().text().reveal().replaceAll(".{5}$", "AAAAA");

        assertThat(get("/keyed", Optional.of(wrong)).statusCode()).isEqualTo(401);
    }

    @Test
    void a_revoked_key_opens_nothing() throws Exception {
        keys.revoke(TENANT, reader.kept().id(), NOON);

        assertThat(get("/keyed", key(reader)).statusCode()).isEqualTo(401);
    }

    @Test
    void an_address_that_tries_keys_is_stopped_while_holders_of_keys_are_not() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(get("/keyed", unknown()).statusCode()).isEqualTo(401);
        }

        HttpResponse<String> stopped = get("/keyed", unknown());
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
        assertThat(stopped.body()).contains("too_many_requests");
        assertThat(get("/keyed", key(reader)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_body_is_not_read_before_the_key_is_known() throws Exception {
        // A body that never comes: whoever waits for it does not answer.
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(10_000);
            String head = "POST /said HTTP/1.1\r\nHost: here\r\nContent-Length: 200000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(answer).isEqualTo("HTTP/1.1 401");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":\"a\"} | 200 | \"text\":\"a\"",
                "{\"text\":1.5,\"more\":1} | 400 | unknown member 'more'",
                "{\"text\":\"a\",\"other\":1} | 400 | unknown member 'other'",
                "{} | 400 | 'text' is missing",
                "[] | 400 | not the JSON object",
                "{\"text\":\"a\",\"text\":\"b\"} | 400 | not JSON",
                "{\"text\" | 400 | not JSON",
                "{\"text\":\"a\"} x | 400 | body",
            })
    void a_bad_body_is_told_by_its_member(String body, int status, String part) throws Exception {
        HttpResponse<String> answer = post("/said", body, key(reader));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(part);
    }

    @Test
    void a_member_that_may_be_missing_may_be_missing() throws Exception {
        assertThat(post("/maybe", "{\"text\":\"a\"}", Optional.empty()).body()).isEqualTo("{\"text\":\"nothing\"}");
        assertThat(post("/maybe", "{\"text\":\"a\",\"more\":\"b\"}", Optional.empty())
                        .body())
                .isEqualTo("{\"text\":\"b\"}");
    }

    @Test
    void a_long_body_is_refused() throws Exception {
        assertThat(post("/said", "{\"text\":\"" + "x".repeat(70_000) + "\"}", key(reader))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void deep_nesting_is_refused() throws Exception {
        assertThat(post("/said", "[".repeat(10_000), key(reader)).statusCode()).isEqualTo(400);
    }

    @Test
    void what_broke_is_not_told() throws Exception {
        HttpResponse<String> answer = get("/broken", Optional.empty());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("the inside").contains("\"requestId\"");
    }

    @Test
    void an_absent_part_is_503_without_its_name() throws Exception {
        HttpResponse<String> answer = get("/absent", Optional.empty());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).doesNotContain("db-7");
    }

    @Test
    void a_request_keeps_its_callers_id_unless_it_is_odd() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(uri("/nowhere"))
                        .header("X-Request-Id", "abc-1")
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("X-Request-Id")).contains("abc-1");
        assertThat(answer.body()).contains("\"requestId\":\"abc-1\"").contains("not_found");
        assertThat(client.send(
                                HttpRequest.newBuilder(uri("/open"))
                                        .header("X-Request-Id", "<script>")
                                        .build(),
                                BodyHandlers.ofString())
                        .headers()
                        .firstValue("X-Request-Id")
                        .orElse(""))
                .matches("[0-9a-f-]{36}");
    }

    @Test
    void every_answer_carries_the_security_headers_and_names_no_software() throws Exception {
        HttpResponse<String> answer = get("/nothing/here", Optional.empty());

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    private Minted minted(Scope scope) {
        Minted minted = new KeyMint(new Random(scope.ordinal())).mint(TENANT, scope.wire(), Set.of(scope), NOON);
        keys.add(minted.kept());
        return minted;
    }

    private static Optional<String> key(Minted minted) {
        return Optional.of(minted.key().text().reveal());
    }

    private static Optional<String> unknown() {
        return key(new KeyMint(new Random(99)).mint(TENANT, "x", Set.of(Scope.CHAT), NOON));
    }

    private HttpResponse<String> get(String path, Optional<String> key) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        key.ifPresent(text -> request.header("Authorization", "Bearer " + text));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, Optional<String> key) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).POST(BodyPublishers.ofString(body));
        key.ifPresent(text -> request.header("Authorization", "Bearer " + text));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }
}
