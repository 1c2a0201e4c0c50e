package dev.noor.adapter.pgvector;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatMessage;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ChatRole;
import dev.noor.ports.model.ModelExchange.Ending;
import dev.noor.ports.model.ModelTool;
import dev.noor.ports.model.ModelToolCall;
import dev.noor.ports.model.ModelToolCall.Written;
import dev.noor.ports.model.ModelUsage;
import dev.noor.ports.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code model_exchange}: what comes out is what went in, to the last character. */
final class ExchangeJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .nodeFactory(NODES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    /** Half a character, which UTF-8 cannot hold. */
    private static final Pattern HALF = Pattern.compile("[\\ud800-\\udfff]");

    private ExchangeJson() {}

    static String write(ChatRequest request) {
        ObjectNode row = NODES.objectNode();
        row.put("role", request.role().name());
        request.messages().forEach(message -> row.withArray("messages").add(node(message)));
        ArrayNode tools = row.putArray("tools");
        request.tools()
                .forEach(tool -> tools.addObject()
                        .put("name", tool.name())
                        .put("description", tool.description())
                        .put("schema", tool.schema()));
        row.put("max_output_tokens", request.maxOutputTokens());
        row.put("deadline", request.deadline().toString());
        return text(row);
    }

    static ChatRequest request(String json) {
        JsonNode row = read(json);
        List<ChatMessage> messages = new ArrayList<>();
        row.path("messages").forEach(message -> messages.add(message(message)));
        List<ModelTool> tools = new ArrayList<>();
        row.path("tools")
                .forEach(tool ->
                        tools.add(new ModelTool(text(tool, "name"), text(tool, "description"), text(tool, "schema"))));
        return new ChatRequest(
                ChatRole.valueOf(text(row, "role")),
                messages,
                tools,
                row.path("max_output_tokens").intValue(),
                Duration.parse(text(row, "deadline")));
    }

    static String write(Ending ending) {
        ObjectNode row = NODES.objectNode();
        switch (ending) {
            case Ending.Failed(String code) -> row.put("fault", code);
            case Ending.Answered(ChatAnswer answer) -> {
                row.put("text", answer.text());
                calls(row, answer.calls());
                row.put("finish", answer.finish().name());
                row.put("model", answer.model());
                ModelUsage usage = answer.usage();
                ObjectNode used = row.putObject("usage")
                        .put("input", usage.inputTokens())
                        .put("cached", usage.cachedTokens())
                        .put("output", usage.outputTokens())
                        .put("reasoning", usage.reasoningTokens());
                usage.costMicros().ifPresent(micros -> used.put("cost_micros", micros));
            }
        }
        return text(row);
    }

    static Ending ending(String json) {
        JsonNode row = read(json);
        if (row.has("fault")) {
            return new Ending.Failed(text(row, "fault"));
        }
        JsonNode used = row.path("usage");
        return new Ending.Answered(new ChatAnswer(
                text(row, "text"),
                calls(row),
                ChatAnswer.Finish.valueOf(text(row, "finish")),
                new ModelUsage(
                        used.path("input").longValue(),
                        used.path("cached").longValue(),
                        used.path("output").longValue(),
                        used.path("reasoning").longValue(),
                        Optional.of(used.path("cost_micros"))
                                .filter(JsonNode::isNumber)
                                .map(JsonNode::longValue)),
                text(row, "model")));
    }

    private static ObjectNode node(ChatMessage message) {
        ObjectNode row = NODES.objectNode();
        switch (message) {
            case ChatMessage.Instructions told -> row.put("instructions", told.text());
            case ChatMessage.Said said -> row.put("said", said.text());
            case ChatMessage.Answered answered -> {
                row.put("answered", answered.text());
                calls(row, answered.calls());
            }
            case ChatMessage.ToolAnswer given ->
                row.put("gave", given.text()).put("tool", given.tool()).put("call", given.callId());
        }
        return row;
    }

    private static ChatMessage message(JsonNode row) {
        if (row.has("instructions")) {
            return new ChatMessage.Instructions(text(row, "instructions"));
        }
        if (row.has("said")) {
            return new ChatMessage.Said(text(row, "said"));
        }
        return row.has("answered")
                ? new ChatMessage.Answered(text(row, "answered"), calls(row))
                : new ChatMessage.ToolAnswer(text(row, "call"), text(row, "tool"), text(row, "gave"));
    }

    private static void calls(ObjectNode row, List<ModelToolCall> calls) {
        ArrayNode listed = row.putArray("calls");
        for (ModelToolCall call : calls) {
            ObjectNode one = listed.addObject().put("id", call.id()).put("tool", call.tool());
            switch (call.arguments()) {
                case Written.Read read -> one.set("arguments", node(read.arguments()));
                case Written.Unreadable unreadable -> one.put("unreadable", unreadable.text());
            }
        }
    }

    private static List<ModelToolCall> calls(JsonNode row) {
        List<ModelToolCall> calls = new ArrayList<>();
        row.path("calls")
                .forEach(call -> calls.add(new ModelToolCall(
                        text(call, "id"),
                        text(call, "tool"),
                        call.has("unreadable")
                                ? new Written.Unreadable(text(call, "unreadable"))
                                : new Written.Read(new Value.Object(members(call.path("arguments")))))));
        return calls;
    }

    private static JsonNode node(Value value) {
        return switch (value) {
            case Value.Text text -> NODES.textNode(text.value());
            case Value.Number number -> NODES.numberNode(number.value());
            case Value.Flag flag -> NODES.booleanNode(flag.value());
            case Value.Null nothing -> NODES.nullNode();
            case Value.Array array -> {
                ArrayNode items = NODES.arrayNode();
                array.items().forEach(item -> items.add(node(item)));
                yield items;
            }
            case Value.Object object -> {
                ObjectNode members = NODES.objectNode();
                object.members().forEach((name, member) -> members.set(name, node(member)));
                yield members;
            }
        };
    }

    private static Value value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> new Value.Object(members(node));
            case ARRAY -> {
                List<Value> items = new ArrayList<>();
                node.forEach(item -> items.add(value(item)));
                yield new Value.Array(items);
            }
            case NUMBER -> new Value.Number(node.decimalValue());
            case BOOLEAN -> new Value.Flag(node.booleanValue());
            case STRING -> new Value.Text(node.textValue());
            case NULL, MISSING, BINARY, POJO -> new Value.Null();
        };
    }

    private static Map<String, Value> members(JsonNode object) {
        Map<String, Value> members = new LinkedHashMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), value(member.getValue())));
        return members;
    }

    private static String text(JsonNode row, String name) {
        return row.path(name).asText();
    }

    private static String text(ObjectNode row) {
        return HALF.matcher(row.toString())
                .replaceAll(half -> Matcher.quoteReplacement(
                        "\\u%04x".formatted((int) half.group().charAt(0))));
    }

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException damaged) {
            throw new PermanentPortException(
                    "postgres.damaged_row", "a stored exchange with a model is not of the shape this Noor knows");
        }
    }
}
