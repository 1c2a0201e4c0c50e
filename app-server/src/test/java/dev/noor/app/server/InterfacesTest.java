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
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
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
                        "post /api/v1/chat chat",
                        "get /api/v1/events conversations:read",
                        "get /api/v1/conversations/{id}/events conversations:read",
                        "post /webhooks/wazzup open",
                        "post /webhooks/wazzup/{key} open");
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

        Set<String> kinds = new TreeSet<>();
        Set<String> conversations = new TreeSet<>();
        while (kinds.size() < 3) {
            String line = lines.next();
            if (line.startsWith("data: ")) {
                JsonNode update = JSON.readTree(line.substring(6));
                kinds.add(update.path("kind").asText());
                conversations.add(update.path("conversation").asText());
                assertThat(line).doesNotContain("971500000001").doesNotContain("Hello");
            }
        }
        assertThat(kinds).containsExactly("message_received", "outbound_changed", "turn_committed");
        assertThat(conversations).hasSize(1);
    }
}
