package dev.noor.ports.model;

import dev.noor.ports.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chats with models, for tests. */
public final class ModelFixtures {
    public static final ModelUsage USAGE = new ModelUsage(1_000, 600, 50, 20, Optional.of(420L));
    public static final ModelTool SEARCH = new ModelTool(
            "search_catalog",
            "Find products.",
            "{\"type\":\"object\",\"properties\":{\"price_max\":{\"description\":\"highest price\",\"type\":\"number\","
                    + "\"minimum\":0,\"maximum\":1000}},\"required\":[],\"additionalProperties\":false}");

    private ModelFixtures() {}

    /** A short chat with one tool. */
    public static ChatRequest aRequest() {
        return new ChatRequest(
                ChatRole.SALES,
                List.of(new ChatMessage.Instructions("You sell chairs."), new ChatMessage.Said("A chair, please")),
                List.of(SEARCH),
                400,
                Duration.ofSeconds(5));
    }

    public static ChatAnswer saying(String text) {
        return new ChatAnswer(text, List.of(), ChatAnswer.Finish.COMPLETE, USAGE, "stub/model");
    }

    public static ChatAnswer calling(ModelToolCall... calls) {
        return new ChatAnswer("", List.of(calls), ChatAnswer.Finish.CALLS, USAGE, "stub/model");
    }

    public static ModelToolCall aSearch(String id, int priceMax) {
        return new ModelToolCall(
                id,
                SEARCH.name(),
                new ModelToolCall.Written.Read(
                        new Value.Object(Map.of("price_max", new Value.Number(BigDecimal.valueOf(priceMax))))));
    }
}
