package dev.noor.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.noor.adapter.memory.MemoryMessageGateway;
import dev.noor.app.server.web.Caller;
import dev.noor.ports.TenantId;
import dev.noor.ports.access.Scope;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server's interfaces over HTTP, on PostgreSQL. */
@Timeout(120)
final class InterfacesTest {
    private static final MemoryMessageGateway GATEWAY = new MemoryMessageGateway();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path home;

    private static Served server;

    @BeforeAll
    static void start() {
        server = Served.start(home, GATEWAY);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void every_route_is_in_the_document_with_who_may_call_it() throws Exception {
        JsonNode document = JSON.readTree(server.caller().get("/openapi.json").body());

        List<String> routes = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> routes.add(
                                operation.getKey() + " " + path.getKey() + " " + access(operation.getValue()))));

        assertThat(routes)
                .containsExactlyInAnyOrder(
                        "get /health/live open",
                        "get /health/ready open",
                        "get /openapi.json open",
                        "get /docs open",
                        "get /docs/docs.css open",
                        "get /docs/docs.js open",
                        "get /docs/icon.svg open",
                        "get /metrics metrics:read",
                        "post /api/v1/chat chat",
                        "get /api/v1/conversations conversations:read",
                        "get /api/v1/conversations/{id} conversations:read",
                        "patch /api/v1/conversations/{id} conversations:write",
                        "get /api/v1/conversations/{id}/messages conversations:read",
                        "get /api/v1/conversations/{id}/turns conversations:read",
                        "get /api/v1/escalations conversations:read",
                        "get /api/v1/escalations/{id} conversations:read",
                        "patch /api/v1/escalations/{id} conversations:write",
                        "get /api/v1/quotations quotations:read",
                        "get /api/v1/quotations/{id} quotations:read",
                        "get /api/v1/quotations/{id}/document quotations:read",
                        "post /api/v1/quotations/{id}/approval quotations:approve",
                        "get /api/v1/inventory/sale-orders orders:read",
                        "get /api/v1/inventory/sale-orders/{id} orders:read",
                        "patch /api/v1/inventory/sale-orders/{id} orders:write",
                        "get /api/v1/crm/contacts crm:read",
                        "get /api/v1/crm/contacts/{id} crm:read",
                        "post /api/v1/crm/contacts crm:write",
                        "patch /api/v1/crm/contacts/{id} crm:write",
                        "get /api/v1/crm/deals crm:read",
                        "get /api/v1/crm/deals/{id} crm:read",
                        "post /api/v1/crm/deals crm:write",
                        "patch /api/v1/crm/deals/{id} crm:write",
                        "post /api/v1/products/sync catalog:sync",
                        "get /api/v1/products/sync-runs catalog:sync",
                        "get /api/v1/products catalog:read",
                        "get /api/v1/products/{sku} catalog:read",
                        "get /api/v1/inventory/stock catalog:read",
                        "get /api/v1/inventory/stock/{sku} catalog:read",
                        "get /api/v1/follow-ups follow-ups:read",
                        "post /api/v1/follow-ups/{id}/cancel follow-ups:write",
                        "get /api/v1/events conversations:read",
                        "get /api/v1/conversations/{id}/events conversations:read",
                        "get /files/{token}/{name} open",
                        "post /webhooks/wazzup open",
                        "post /webhooks/wazzup/{key} open");
    }

    @Test
    void a_company_without_an_inventory_has_nothing_to_bring() throws Exception {
        Caller syncer = server.keyed(Scope.CATALOG_SYNC);

        HttpResponse<String> refused = syncer.send("POST", "/api/v1/products/sync", "{\"kind\":\"full\"}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("no_inventory");
        assertThat(syncer.get("/api/v1/products/sync-runs").body()).isEqualTo("{\"runs\":[]}");
        assertThat(syncer.get("/api/v1/products").statusCode()).isEqualTo(403);
    }

    @Test
    void a_company_without_a_crm_has_no_contacts_and_no_deals() throws Exception {
        Caller reader = server.keyed(Scope.CRM_READ);

        for (String path : List.of("/api/v1/crm/contacts?phone=971501234567", "/api/v1/crm/deals/1")) {
            assertThat(reader.get(path).statusCode()).isEqualTo(409);
            assertThat(reader.get(path).body()).contains("no_crm");
        }
        assertThat(reader.send("POST", "/api/v1/crm/contacts", "{\"phone\":\"+971501234567\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_page_shows_the_document_and_may_load_nothing_from_elsewhere() throws Exception {
        HttpResponse<String> page = server.caller().get("/docs");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'");
        List<String> asked = Pattern.compile("(?:href|src)=\"([^\"]+)\"")
                .matcher(page.body())
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(asked).contains("/docs/docs.js", "/docs/docs.css", "/openapi.json");
        for (String path : asked) {
            assertThat(server.caller().get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    private static String access(JsonNode operation) {
        if (operation.path("security").isEmpty()) {
            assertThat(operation.path("description").asText()).matches("Open: .{20,}\\.");
            return "open";
        }
        return operation.path("security").get(0).path("key").get(0).asText();
    }

    @Test
    void the_web_channel_answers_once_and_only_who_may_chat() throws Exception {
        Caller chat = server.keyed(Scope.CHAT);
        String said = "{\"chat\":\"anna\",\"text\":\"Hello, do you have office chairs?\",\"messageId\":\"1\"}";

        JsonNode first = JSON.readTree(chat.send("POST", "/api/v1/chat", said).body());
        assertThat(first.path("outcome").asText()).isEqualTo("replied");
        assertThat(first.path("language").asText()).isEqualTo("en");
        assertThat(first.path("replies").get(0).asText()).isNotBlank();

        assertThat(chat.send("POST", "/api/v1/chat", said).body()).contains("\"outcome\":\"repeated\"");
        assertThat(server.keyed(Scope.METRICS_READ)
                        .send("POST", "/api/v1/chat", said)
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.caller().send("POST", "/api/v1/chat", said).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_bad_chat_is_told_by_its_member() throws Exception {
        Caller chat = server.keyed(Scope.CHAT);

        HttpResponse<String> badName = chat.send("POST", "/api/v1/chat", "{\"chat\":\"a b\",\"text\":\"Hi\"}");
        assertThat(badName.statusCode()).isEqualTo(400);
        assertThat(badName.body()).contains("'chat'");
        HttpResponse<String> badText = chat.send("POST", "/api/v1/chat", "{\"chat\":\"a\",\"text\":\" \"}");
        assertThat(badText.statusCode()).isEqualTo(400);
        assertThat(badText.body()).contains("'text'");
    }

    @Test
    void a_listener_hears_the_message_the_turn_and_the_sending_of_its_tenant() throws Exception {
        HttpResponse<Stream<String>> stream =
                server.keyed(Scope.CONVERSATIONS_READ).lines("/api/v1/events");
        Iterator<String> lines = stream.body().iterator();
        assertThat(lines.next()).startsWith(":");
        server.keyed(new TenantId("another"), Scope.CHAT);

        assertThat(server.says("971500000001", UUID.randomUUID().toString(), "Hello"))
                .isEqualTo(200);

        Map<String, Set<String>> kinds = new HashMap<>();
        while (kinds.values().stream().noneMatch(heard -> heard.size() == 3)) {
            String line = lines.next();
            if (line.startsWith("data: ")) {
                JsonNode update = JSON.readTree(line.substring(6));
                kinds.computeIfAbsent(update.path("conversation").asText(), first -> new TreeSet<>())
                        .add(update.path("kind").asText());
                assertThat(line).doesNotContain("971500000001").doesNotContain("Hello");
            }
        }
        assertThat(kinds.values())
                .contains(new TreeSet<>(List.of("message_received", "outbound_changed", "turn_committed")));
    }

    @Test
    void conversations_are_listed_in_pages_shown_whole_and_changed_by_the_rules() throws Exception {
        TenantId shop = new TenantId("treejar");
        Caller reader = server.keyed(shop, Scope.CONVERSATIONS_READ);
        Caller writer = server.keyed(shop, Scope.CONVERSATIONS_WRITE);
        Caller chat = server.keyed(shop, Scope.CHAT);
        for (String name : List.of("list-1", "list-2", "list-3")) {
            chat.send("POST", "/api/v1/chat", "{\"chat\":\"" + name + "\",\"text\":\"Hello\"}");
        }

        JsonNode first = json(reader.get("/api/v1/conversations?limit=2&language=en"));
        assertThat(first.path("conversations")).hasSize(2);
        assertThat(first.path("conversations").get(0).path("chat").asText()).isEqualTo("list-3");
        JsonNode second = json(reader.get(
                "/api/v1/conversations?limit=2&after=" + first.path("next").asText()));
        assertThat(second.path("conversations").get(0).path("chat").asText()).isEqualTo("list-1");

        String path = "/api/v1/conversations/"
                + first.path("conversations").get(0).path("id").asText();
        JsonNode detail = json(reader.get(path));
        assertThat(detail.path("messages").get(1).path("text").asText()).isEqualTo("Hello");
        assertThat(detail.path("messages").get(0).path("speaker").asText()).isEqualTo("noor");
        assertThat(detail.path("turns").get(0).path("report").path("brain").asText())
                .isEqualTo("rules");

        assertThat(reader.send("PATCH", path, "{\"status\":\"paused\"}").statusCode())
                .isEqualTo(403);
        JsonNode paused = json(writer.send("PATCH", path, "{\"status\":\"paused\",\"name\":\"Anna\"}"));
        assertThat(paused.path("status").asText()).isEqualTo("paused");
        assertThat(paused.path("mode").asText()).isEqualTo("manual");
        assertThat(json(reader.get(path)).path("name").asText()).isEqualTo("Anna");
        assertThat(json(reader.get("/api/v1/conversations?status=paused")).path("conversations"))
                .hasSize(1);
        HttpResponse<String> refused = writer.send("PATCH", path, "{\"stage\":\"closing\"}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("'stage'").contains("needs_analysis");
        JsonNode spoken = json(chat.send("POST", "/api/v1/chat", "{\"chat\":\"list-3\",\"text\":\"Anybody?\"}"));
        assertThat(spoken.path("replies")).isEmpty();
    }

    @Test
    void the_figures_tell_what_waits_and_how_long_things_take() throws Exception {
        assertThat(server.says("971500000002", UUID.randomUUID().toString(), "Hello"))
                .isEqualTo(200);

        String figures = server.caller().get("/metrics").body();

        assertThat(figures)
                .contains("noor_turns_due 1.0")
                .contains("noor_outgoing{state=\"dead\"} 0.0")
                .containsPattern("noor_accept_seconds_count [1-9]")
                .contains("noor_turn_seconds_bucket")
                .contains("jvm_memory_used_bytes")
                .doesNotContain("971500000002");
    }

    @Test
    void a_key_chats_twenty_times_a_minute() throws Exception {
        Caller chat = server.keyed(Scope.CHAT);
        for (int i = 0; i < 20; i++) {
            assertThat(chat.send("POST", "/api/v1/chat", "{\"chat\":\"x\",\"text\":\" \"}")
                            .statusCode())
                    .isEqualTo(400);
        }

        HttpResponse<String> stopped = chat.send("POST", "/api/v1/chat", "{\"chat\":\"x\",\"text\":\" \"}");

        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.headers().firstValue("Retry-After")).isPresent();
        assertThat(server.caller().get("/metrics").body()).contains("noor_rate_limited_total{limit=\"chat\"}");
    }

    @Test
    void what_is_asked_for_wrongly_is_told_with_what_would_be_right() throws Exception {
        Caller reader = server.keyed(Scope.CONVERSATIONS_READ);
        Caller writer = server.keyed(Scope.CONVERSATIONS_WRITE);
        Caller foreign = server.keyed(new TenantId("another"), Scope.CONVERSATIONS_READ);
        server.keyed(Scope.CHAT).send("POST", "/api/v1/chat", "{\"chat\":\"wrong-1\",\"text\":\"Hello\"}");
        JsonNode listed = json(reader.get("/api/v1/conversations?limit=1"));
        String path = "/api/v1/conversations/"
                + listed.path("conversations").get(0).path("id").asText();

        for (String query :
                List.of("limit=0", "limit=x", "status=open", "phone=12", "phone=abc", "language=de", "after=made-up")) {
            HttpResponse<String> answer = reader.get("/api/v1/conversations?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.body()).contains("'" + query.substring(0, query.indexOf('=')) + "' needs to be");
        }
        assertThat(writer.send("PATCH", path, "{\"status\":\"gone\"}").body()).contains("paused");
        assertThat(writer.send("PATCH", path, "{\"colour\":\"red\"}").body()).contains("unknown member 'colour'");
        assertThat(writer.send("PATCH", path, "{\"name\":\"\"}").statusCode()).isEqualTo(409);
        assertThat(foreign.get(path).statusCode()).isEqualTo(404);
        assertThat(foreign.get("/api/v1/conversations").body()).contains("\"conversations\":[]");
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
