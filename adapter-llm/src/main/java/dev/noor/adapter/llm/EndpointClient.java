package dev.noor.adapter.llm;

import dev.failsafe.Bulkhead;
import dev.failsafe.BulkheadFullException;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.noor.ports.PortException;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ModelFault;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks the models of one server: one attempt, none while too many went wrong or are under way. Thread-safe. */
final class EndpointClient {
    /** These tell that the server, or the way there, is ill; anything else is a sign of health. */
    private static final Set<ModelFault> ILL = EnumSet.of(
            ModelFault.RATE_LIMITED,
            ModelFault.OVERLOADED,
            ModelFault.TIMEOUT,
            ModelFault.UNREACHABLE,
            ModelFault.NO_CREDIT,
            ModelFault.UNAUTHORISED);

    private static final Map<String, String> ATTRIBUTION =
            Map.of("HTTP-Referer", "https://github.com/noor-assistant", "X-OpenRouter-Title", "Noor");

    private final Endpoint endpoint;
    private final HttpClient client;
    private final HttpFaults faults;
    private final FailsafeExecutor<ChatAnswer> guarded;

    EndpointClient(Endpoint endpoint, HttpClient client, HttpFaults faults, LlmPolicies policies, int atOnce) {
        this.endpoint = endpoint;
        this.client = client;
        this.faults = faults;
        Bulkhead<ChatAnswer> bulkhead = Bulkhead.of(atOnce);
        CircuitBreaker<ChatAnswer> breaker = CircuitBreaker.<ChatAnswer>builder()
                .handleIf(EndpointClient::isIll)
                .withFailureThreshold(LlmPolicies.WATCHED_CALLS / 2, LlmPolicies.WATCHED_CALLS)
                .withDelay(policies.halfOpen())
                .withSuccessThreshold(1)
                .build();
        this.guarded = Failsafe.with(bulkhead, breaker);
    }

    private static boolean isIll(Throwable fault) {
        return fault instanceof PortException known
                && ModelFault.of(known).filter(ILL::contains).isPresent();
    }

    /** The answer of this server within {@code deadline}. */
    ChatAnswer complete(ChatRequest request, RoleModel model, Duration deadline) {
        try {
            return guarded.get(() -> once(request, model, deadline));
        } catch (CircuitBreakerOpenException open) {
            throw ModelFault.PUT_OFF.exception("the model's server failed too often; it is left alone for a while");
        } catch (BulkheadFullException full) {
            throw ModelFault.PUT_OFF.exception("too many calls of models are under way");
        }
    }

    private ChatAnswer once(ChatRequest request, RoleModel model, Duration deadline) {
        Transport transport = new Transport(client, faults, deadline);
        OpenAiChatModel asked = OpenAiChatModel.builder()
                .httpClientBuilder(new GivenTransport(transport))
                .baseUrl(endpoint.url().toString())
                .apiKey(endpoint.key().map(key -> key.reveal()).orElse("none"))
                .modelName(model.name())
                .temperature(model.temperature())
                .maxCompletionTokens(request.maxOutputTokens())
                .customHeaders(endpoint.kind() == Endpoint.Kind.OPENROUTER ? ATTRIBUTION : Map.of())
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
