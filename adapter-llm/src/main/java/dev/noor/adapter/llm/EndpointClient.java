package dev.noor.adapter.llm;

import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.noor.ports.PortException;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ModelFault;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks the models of one server: one attempt, guarded. Thread-safe. */
final class EndpointClient {
    private final Endpoint endpoint;
    private final HttpClient client;
    private final HttpFaults faults;
    private final Guard guard;

    EndpointClient(Endpoint endpoint, HttpClient client, HttpFaults faults, LlmPolicies policies, int atOnce) {
        this.endpoint = endpoint;
        this.client = client;
        this.faults = faults;
        this.guard = new Guard(policies, atOnce);
    }

    /** The answer of this server within {@code deadline}. */
    ChatAnswer complete(ChatRequest request, RoleModel model, Duration deadline) {
        return guard.call(() -> once(request, model, deadline));
    }

    private ChatAnswer once(ChatRequest request, RoleModel model, Duration deadline) {
        Transport transport = new Transport(new OneCall(client, faults, deadline), faults);
        OpenAiChatModel asked = OpenAiChatModel.builder()
                .httpClientBuilder(new GivenTransport(transport))
                .baseUrl(endpoint.url().toString())
                .apiKey(endpoint.key().map(key -> key.reveal()).orElse("none"))
                .modelName(model.name())
                .temperature(model.temperature())
                .maxCompletionTokens(request.maxOutputTokens())
                .customHeaders(endpoint.attribution())
                .customParameters(beyondOpenAi(model))
                .timeout(deadline)
                .maxRetries(0)
                .build();
        try {
            return WireChats.answer(asked.chat(WireChats.request(request)), transport.reply());
        } catch (PortException fault) {
            throw fault;
        } catch (RuntimeException unread) {
            // The transport lets only whole answers through, so what fails here was not in the schema.
            throw ModelFault.BROKEN_ANSWER.exception(
                    "the model's answer could not be read: " + unread.getClass().getSimpleName());
        }
    }

    /** What only OpenRouter knows: nobody keeps or learns from what is sent, and who else may answer. */
    private Map<String, Object> beyondOpenAi(RoleModel model) {
        Map<String, Object> beyond = new LinkedHashMap<>();
        if (endpoint.kind() == Endpoint.Kind.OPENROUTER) {
            beyond.put("provider", Map.of("data_collection", "deny", "zdr", true, "require_parameters", true));
            if (!model.fallbacks().isEmpty()) {
                List<String> all = new ArrayList<>(List.of(model.name()));
                all.addAll(model.fallbacks());
                beyond.put("models", List.copyOf(all));
            }
        }
        return beyond;
    }
}
