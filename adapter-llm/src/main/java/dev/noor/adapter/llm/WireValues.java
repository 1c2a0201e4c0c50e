package dev.noor.adapter.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.noor.ports.model.ModelToolCall.Written;
import dev.noor.ports.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arguments of tools and their schemas, between JSON and values. */
final class WireValues {
    private static final int LONGEST = 20_000;
    private static final int SHOWN = 2_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private WireValues() {}

    /** The arguments that a model wrote. A model without anything to say writes nothing, which is an empty object. */
    static Written written(String text) {
        if (text == null || text.isBlank()) {
            return new Written.Read(new Value.Object(Map.of()));
        }
        if (text.length() <= LONGEST) {
            try {
                if (read(JSON.readTree(text)) instanceof Value.Object object) {
                    return new Written.Read(object);
                }
            } catch (JsonProcessingException broken) {
                return unreadable(text);
            }
        }
        return unreadable(text);
    }

    private static Written unreadable(String text) {
        return new Written.Unreadable(text.substring(0, Math.min(SHOWN, text.length())));
    }

    /** Arguments as they are repeated to the model. What it wrote unreadably is not: some hosts refuse it. */
    static String text(Written arguments) {
        return switch (arguments) {
            case Written.Read read -> write(read.arguments()).toString();
            case Written.Unreadable unreadable -> "{}";
        };
    }

    /** A schema with every property as it was written. */
    static JsonObjectSchema schema(String text) {
        try {
            JsonNode schema = JSON.readTree(text);
            JsonObjectSchema.Builder builder = JsonObjectSchema.builder();
            schema.path("properties")
                    .properties()
                    .forEach(property -> builder.addProperty(
                            property.getKey(),
                            JsonRawSchema.from(property.getValue().toString())));
            List<String> required = new ArrayList<>();
            schema.path("required").forEach(name -> required.add(name.asText()));
            return builder.required(required).additionalProperties(false).build();
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("a tool's schema is no JSON", wrong);
        }
    }

    private static Value read(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> new Value.Text(node.textValue());
            case NUMBER -> new Value.Number(node.decimalValue());
            case BOOLEAN -> new Value.Flag(node.booleanValue());
            case ARRAY -> {
                List<Value> items = new ArrayList<>();
                node.forEach(item -> items.add(read(item)));
                yield new Value.Array(items);
            }
            case OBJECT -> {
                Map<String, Value> members = new LinkedHashMap<>();
                node.properties().forEach(member -> members.put(member.getKey(), read(member.getValue())));
                yield new Value.Object(members);
            }
            case NULL, BINARY, MISSING, POJO -> new Value.Null();
        };
    }

    private static JsonNode write(Value value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (value) {
            case Value.Text text -> nodes.textNode(text.value());
            case Value.Number number -> nodes.numberNode(number.value());
            case Value.Flag flag -> nodes.booleanNode(flag.value());
            case Value.Null nothing -> nodes.nullNode();
            case Value.Array array -> {
                ArrayNode list = nodes.arrayNode();
                array.items().forEach(item -> list.add(write(item)));
                yield list;
            }
            case Value.Object object -> {
                ObjectNode members = nodes.objectNode();
                object.members().forEach((name, member) -> members.set(name, write(member)));
                yield members;
            }
        };
    }
}
