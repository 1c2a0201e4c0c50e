package dev.noor.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.onnx.OnnxConfig;
import dev.noor.adapter.pgvector.PgVectorConfig;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.Configuration.Brain;
import dev.noor.app.server.config.Configuration.Listen;
import dev.noor.app.server.config.Configuration.Mode;
import dev.noor.app.server.config.WebConfig;
import dev.noor.core.model.Taping;
import dev.noor.core.policy.ApprovalSeal;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is written on a simulated phone goes the whole way, and comes back to it. */
@Timeout(120)
final class SimulatorTest {
    private static final Listen HERE = new Listen("127.0.0.1", 0);
    private static final Path KNOWLEDGE =
            Path.of("..", "knowledge").toAbsolutePath().normalize();
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path home;

    private static NoorServer server;

    @BeforeAll
    static void start() {
        server = NoorServer.demo(configuration(Mode.DEMO), HERE);
    }

    @AfterAll
    static void stop() {
        server.close();
        CLIENT.close();
    }

    @Test
    void a_message_is_answered_and_ticked_off_on_both_sides() throws Exception {
        assertThat(write("97150000001", "in_order", "do you deliver to Dubai?")).isEqualTo(200);

        JsonNode chat = until("97150000001", view -> ticks(view).equals(List.of("sent", "delivered")));
        assertThat(chat.at("/messages/0/state").asText()).isEqualTo("answered");
        assertThat(chat.at("/turns/0/outcome").asText()).isEqualTo("replied");
        assertThat(chat.at("/turns/0/report/reading/language").asText()).isEqualTo("en");
        until("97150000001", view -> outbox(view).equals(List.of("delivered")));

        assertThat(post("/simulator/api/chats/97150000001/seen", "").statusCode())
                .isEqualTo(200);
        until("97150000001", view -> outbox(view).equals(List.of("read")));
    }

    @Test
    void what_is_brought_twice_is_answered_once_and_a_reordered_burst_gets_one_turn() throws Exception {
        write("97150000002", "twice", "how long is the warranty?");
        write("97150000003", "reversed", "I need 4 office chairs", "sorry, make it 6");

        JsonNode twice = until("97150000002", view -> outbox(view).contains("delivered"));
        JsonNode reversed = until("97150000003", view -> outbox(view).contains("delivered"));

        assertThat(sides(twice)).containsExactly("customer", "noor");
        assertThat(sides(reversed)).startsWith("customer", "customer", "noor");
        assertThat(reversed.get("turns")).hasSize(1);
    }

    @Test
    void a_manager_on_the_handset_silences_noor() throws Exception {
        write("97150000004", "in_order", "hello");
        until("97150000004", view -> outbox(view).contains("delivered"));

        post("/simulator/api/chats/97150000004/handset", "{\"text\":\"Sara here, I will help you\"}");
        JsonNode taken =
                until("97150000004", view -> view.at("/sale/mode").asText().equals("manual"));

        assertThat(sides(taken)).containsExactly("customer", "noor", "manager");
    }

    @Test
    void business_time_passes_forward_and_production_refuses_such_a_database() throws Exception {
        assertThat(post("/simulator/api/clock", "{\"hours\":-1}").statusCode()).isEqualTo(400);
        assertThat(post("/simulator/api/clock", "{\"hours\":24}").statusCode()).isEqualTo(200);

        assertThat(view("97150000005").get("aheadSeconds").asLong()).isEqualTo(86_400);
        assertThatThrownBy(() -> NoorServer.start(configuration(Mode.PRODUCTION), HERE, () -> {}))
                .isInstanceOfSatisfying(
                        PermanentPortException.class,
                        fault -> assertThat(fault.code()).isEqualTo("clock.shifted"));
    }

    @Test
    void production_has_no_simulator_and_a_server_without_it_knows_none_of_its_routes() throws Exception {
        assertThatThrownBy(() -> NoorServer.demo(configuration(Mode.PRODUCTION), HERE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("production");
        try (NoorServer plain = NoorServer.start(configuration(Mode.DEMO), HERE, () -> {})) {
            assertThat(get(plain, "/simulator").statusCode()).isEqualTo(404);
            assertThat(get(plain, "/simulator/api/setup").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void other_websites_may_not_use_the_visitors_browser_for_calls() throws Exception {
        HttpRequest foreign = request(server, "/simulator/api/setup")
                .header("Sec-Fetch-Site", "cross-site")
                .build();

        assertThat(CLIENT.send(foreign, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    @Test
    void the_page_may_load_nothing_from_elsewhere() throws Exception {
        HttpResponse<String> page = get(server, "/simulator");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("https://", "style=", "onclick");
    }

    @Test
    void nonsense_is_a_callers_mistake() throws Exception {
        String chat = "/simulator/api/chats/97150000006/messages";
        assertThat(post(chat, "{").statusCode()).isEqualTo(400);
        assertThat(post(chat, "{\"texts\":[],\"kind\":\"text\",\"manner\":\"in_order\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(chat, "{\"texts\":[\" \"],\"kind\":\"text\",\"manner\":\"in_order\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(chat, "{\"texts\":[\"x\"],\"kind\":\"text\",\"manner\":\"sideways\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get(server, "/simulator/api/chats/nobody").statusCode()).isEqualTo(404);
    }

    private static Configuration configuration(Mode mode) {
        return new Configuration(
                mode,
                new TenantId("treejar"),
                Brain.RULES,
                HERE,
                Configuration.Care.STANDARD,
                WebConfig.STANDARD,
                new FilesConfig(KNOWLEDGE, KNOWLEDGE, home),
                new PgVectorConfig(new PgVectorConfig.Server.Embedded(home.resolve("postgres"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Taping.ON,
                new OnnxConfig(Optional.empty(), home.resolve("models")),
                ApprovalSeal.NONE);
    }

    private static int write(String chat, String manner, String... texts) throws Exception {
        String body = JSON.createObjectNode()
                .put("kind", "text")
                .put("manner", manner)
                .set("texts", JSON.valueToTree(texts))
                .toString();
        return post("/simulator/api/chats/" + chat + "/messages", body).statusCode();
    }

    private static JsonNode until(String chat, Predicate<JsonNode> isSo) throws Exception {
        JsonNode seen = view(chat);
        for (int looks = 0; !isSo.test(seen); looks++) {
            assertThat(looks).as(seen.toPrettyString()).isLessThan(300);
            Thread.sleep(100);
            seen = view(chat);
        }
        return seen;
    }

    private static JsonNode view(String chat) throws Exception {
        return JSON.readTree(get(server, "/simulator/api/chats/" + chat).body());
    }

    private static List<String> ticks(JsonNode view) {
        return each(view.get("messages"), "tick");
    }

    private static List<String> sides(JsonNode view) {
        return each(view.get("messages"), "side");
    }

    private static List<String> outbox(JsonNode view) {
        return view.get("turns").isEmpty() ? List.of() : each(view.at("/turns/0/outbox"), "state");
    }

    private static List<String> each(JsonNode list, String member) {
        List<String> values = new ArrayList<>();
        list.forEach(one -> values.add(one.get(member).asText()));
        return values;
    }

    private static HttpResponse<String> get(NoorServer from, String path) throws IOException, InterruptedException {
        return CLIENT.send(request(from, path).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return CLIENT.send(
                request(server, path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(NoorServer to, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + to.port() + path));
    }
}
