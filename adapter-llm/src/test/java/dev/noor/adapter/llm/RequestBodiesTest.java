package dev.noor.adapter.llm;

import static dev.noor.ports.model.ModelFixtures.aRequest;
import static dev.noor.ports.model.ModelFixtures.aSearch;
import static dev.noor.ports.model.ModelFixtures.calling;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.adapter.llm.stub.Asked;
import dev.noor.adapter.llm.stub.Completion;
import dev.noor.adapter.llm.stub.ModelServer;
import dev.noor.ports.model.ChatMessage;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ChatRole;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes out. */
final class RequestBodiesTest {
    private ModelServer server;

    @BeforeEach
    void start() throws IOException {
        server = ModelServer.start(asked -> Completion.saying("Hello").sent());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Asked sent(ChatRequest request, String... settings) {
        Wired.to(server, settings).complete(request);
        return server.asked().getLast();
    }

    @Test
    void every_call_carries_the_data_policy_the_key_and_who_calls() {
        Asked asked = sent(aRequest(), LlmConfig.FALLBACK_MODELS, "b/two, c/three");

        assertThat(asked.path()).isEqualTo("/v1/chat/completions");
        assertThat(asked.header("authorization")).contains("Bearer " + Wired.KEY);
        assertThat(asked.header("x-openrouter-title")).contains("Noor");
        assertThat(asked.header("upgrade")).isEmpty();
        JsonNode provider = asked.body().path("provider");
        assertThat(provider.path("data_collection").asText()).isEqualTo("deny");
        assertThat(provider.path("zdr").asBoolean()).isTrue();
        assertThat(provider.path("require_parameters").asBoolean()).isTrue();
        assertThat(asked.body().path("models").toString()).isEqualTo("[\"test/model\",\"b/two\",\"c/three\"]");
        assertThat(asked.body().path("max_completion_tokens").asInt()).isEqualTo(400);
        assertThat(asked.body().path("stream").asBoolean()).isFalse();
    }

    @Test
    void a_plain_server_gets_nothing_it_does_not_know() {
        Asked asked = sent(aRequest(), LlmConfig.SERVER_KIND, "openai");

        assertThat(asked.body().has("provider")).isFalse();
        assertThat(asked.body().has("models")).isFalse();
        assertThat(asked.header("x-openrouter-title")).isEmpty();
    }

    @Test
    void a_role_has_its_own_model() {
        ChatRequest fast = new ChatRequest(
                ChatRole.FAST, List.of(new ChatMessage.Said("x")), List.of(), 10, Duration.ofSeconds(2));

        Asked asked = sent(fast, LlmConfig.FAST_MODEL, "small/one");

        assertThat(asked.body().path("model").asText()).isEqualTo("small/one");
        assertThat(asked.body().path("temperature").asDouble()).isZero();
        assertThat(asked.body().path("tools").isEmpty()).isTrue();
    }

    @Test
    void a_tool_keeps_every_limit_of_its_schema() {
        JsonNode tool = sent(aRequest()).body().path("tools").path(0);

        assertThat(tool.path("type").asText()).isEqualTo("function");
        JsonNode price =
                tool.path("function").path("parameters").path("properties").path("price_max");
        assertThat(price.path("maximum").asInt()).isEqualTo(1000);
        assertThat(price.path("description").asText()).isEqualTo("highest price");
    }

    @Test
    void calls_and_what_tools_gave_stand_where_the_schema_wants_them() {
        ChatRequest request = aRequest();
        List<ChatMessage> messages = new ArrayList<>(request.messages());
        messages.add(calling(aSearch("call_1", 500), aSearch("call_2", 900)).message());
        messages.add(new ChatMessage.ToolAnswer("call_1", "search_catalog", "one"));
        messages.add(new ChatMessage.ToolAnswer("call_2", "search_catalog", "two"));

        JsonNode sent = sent(request.with(messages)).body().path("messages");

        assertThat(sent.findValuesAsText("role")).containsExactly("system", "user", "assistant", "tool", "tool");
        JsonNode call = sent.path(2).path("tool_calls").path(0);
        assertThat(call.path("type").asText()).isEqualTo("function");
        assertThat(call.path("function").path("arguments").isTextual()).isTrue();
        assertThat(call.path("function").path("arguments").asText()).isEqualTo("{\"price_max\":500}");
        assertThat(sent.path(3).path("tool_call_id").asText()).isEqualTo("call_1");
        assertThat(sent.path(4).path("tool_call_id").asText()).isEqualTo("call_2");
    }
}
