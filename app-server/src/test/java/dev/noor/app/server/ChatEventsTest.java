package dev.noor.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.noor.adapter.memory.MemoryMessageGateway;
import dev.noor.app.server.web.Caller;
import dev.noor.ports.access.Scope;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The web channel's answers as events, on PostgreSQL. */
@Timeout(120)
final class ChatEventsTest {
    private static final String PATH = "/api/v1/chat";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path home;

    private static Served server;

    @BeforeAll
    static void start() {
        server = Served.start(home, new MemoryMessageGateway());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void events_tell_that_it_is_accepted_what_goes_on_each_reply_and_the_end() throws Exception {
        String said = "{\"chat\":\"anna\",\"text\":\"Hello, do you deliver?\",\"messageId\":\"1\"}";
        HttpResponse<Stream<String>> answer = listener().lines(PATH, said);

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        List<String> lines = answer.body().toList();
        List<String> names = named(lines);
        assertThat(names).startsWith("accepted", "progress", "reply").endsWith("done");
        assertThat(data(lines, "reply").path("text").asText()).isNotBlank();
        assertThat(data(lines, "done").path("outcome").asText()).isEqualTo("replied");
        assertThat(data(lines, "done").path("replies").asInt()).isEqualTo(names.size() - 3);

        List<String> again = listener().lines(PATH, said).body().toList();
        assertThat(named(again)).containsExactly("accepted", "progress", "done");
        assertThat(data(again, "done").path("outcome").asText()).isEqualTo("repeated");
    }

    @Test
    void what_is_wrong_with_the_call_is_no_event_and_the_limit_holds_for_both_forms() throws Exception {
        Caller chat = server.keyed(Scope.CHAT);
        Caller listener = chat.with("Accept", "text/event-stream");

        assertThat(listener.send("POST", PATH, "{\"chat\":\"a b\",\"text\":\"Hi\"}")
                        .statusCode())
                .isEqualTo(400);
        for (int i = 0; i < 19; i++) {
            chat.send("POST", PATH, "{\"chat\":\"a b\",\"text\":\"Hi\"}");
        }
        assertThat(listener.send("POST", PATH, "{\"chat\":\"a\",\"text\":\"Hi\"}")
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void what_goes_wrong_afterwards_is_the_last_event() throws Exception {
        Caller stranger =
                server.keyed(new dev.noor.ports.TenantId("nobody"), Scope.CHAT).with("Accept", "text/event-stream");

        List<String> lines = stranger.lines(PATH, "{\"chat\":\"anna\",\"text\":\"Hello\"}")
                .body()
                .toList();

        assertThat(named(lines)).endsWith("problem");
        assertThat(data(lines, "problem").path("status").asInt()).isEqualTo(500);
        assertThat(data(lines, "problem").path("requestId").asText()).isNotBlank();
    }

    @Test
    void the_document_tells_both_forms() throws Exception {
        JsonNode answer = JSON.readTree(server.caller().get("/openapi.json").body())
                .path("paths")
                .path(PATH)
                .path("post")
                .path("responses")
                .path("200")
                .path("content");

        assertThat(answer.path("application/json").path("schema").path("$ref").asText())
                .endsWith("/Answered");
        assertThat(answer.path("text/event-stream").path("schema").path("oneOf"))
                .hasSize(5);
    }

    private static Caller listener() {
        return server.keyed(Scope.CHAT).with("Accept", "text/event-stream");
    }

    private static List<String> named(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("event: "))
                .map(line -> line.substring(7))
                .toList();
    }

    private static JsonNode data(List<String> lines, String event) throws Exception {
        int at = lines.indexOf("event: " + event);
        String data = lines.subList(at, lines.size()).stream()
                .filter(line -> line.startsWith("data: "))
                .findFirst()
                .orElseThrow();
        return JSON.readTree(data.substring(6));
    }
}
