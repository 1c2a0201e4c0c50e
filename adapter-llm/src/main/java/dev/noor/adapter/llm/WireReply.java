package dev.noor.adapter.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ModelFault;
import dev.noor.ports.model.ModelUsage;
import java.util.List;
import java.util.Locale;

/**
 * A success that is one: no error inside, one choice that ended for a known reason, something said or called, and no
 * machinery in the words.
 *
 * @param json the body, with the type put back to calls that lack it
 */
record WireReply(String json, ChatAnswer.Finish finish, ModelUsage usage, String model) {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Calls that a model wrote as words: it believes to have called, and the customer would read it. */
    private static final List<String> LEAKS =
            List.of("dsml", "<|tool", "<｜tool", "<tool_call", "tool_calls>", "<function=");

    /** Reads a body; throws the fault of one that is no sound answer. */
    static WireReply read(String body, HttpFaults faults) {
        JsonNode root;
        try {
            root = JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            throw broken("it is no JSON");
        }
        if (root.hasNonNull("error")) {
            throw faults.inside(root.path("error"));
        }
        JsonNode choice = root.path("choices").path(0);
        if (root.path("choices").size() != 1 || choice.hasNonNull("error")) {
            throw choice.hasNonNull("error") ? faults.inside(choice.path("error")) : broken("it has not one choice");
        }
        ChatAnswer.Finish finish = finish(choice.path("finish_reason"));
        JsonNode message = choice.path("message");
        JsonNode calls = message.path("tool_calls");
        String words = message.path("content").asText("");
        if (words.isBlank() && calls.isEmpty() || calls.isEmpty() && finish == ChatAnswer.Finish.CALLS) {
            throw broken("it says and calls nothing");
        }
        String lower = words.toLowerCase(Locale.ROOT);
        if (LEAKS.stream().anyMatch(lower::contains)) {
            throw broken("it writes a call of a tool as words");
        }
        for (JsonNode call : calls) {
            if (!call.hasNonNull("type") && call instanceof ObjectNode untyped) {
                untyped.put("type", "function");
            }
        }
        return new WireReply(
                root.toString(),
                finish,
                WireUsage.ofChat(root.path("usage")),
                root.path("model").asText(""));
    }

    private static ChatAnswer.Finish finish(JsonNode reason) {
        return switch (reason.asText("")) {
            case "stop" -> ChatAnswer.Finish.COMPLETE;
            case "tool_calls" -> ChatAnswer.Finish.CALLS;
            case "length" -> ChatAnswer.Finish.LENGTH;
            case "content_filter" -> throw ModelFault.REFUSED.exception("the answer was filtered");
            default -> throw broken("it ended for no known reason");
        };
    }

    private static RuntimeException broken(String what) {
        return ModelFault.BROKEN_ANSWER.exception("the model's answer is broken: " + what);
    }
}
