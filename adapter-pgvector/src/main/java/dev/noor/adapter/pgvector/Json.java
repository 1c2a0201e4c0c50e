package dev.noor.adapter.pgvector;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.value.Value;
import java.util.regex.Pattern;

/** What goes into and comes out of {@code jsonb}. */
final class Json {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    // PostgreSQL stores every character but this one.
    private static final Pattern ESCAPED_NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private Json() {}

    static String of(Object row) {
        try {
            return storable(MAPPER.writeValueAsString(row));
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("a row cannot be written as JSON", failed);
        }
    }

    static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException damaged) {
            throw new PermanentPortException(
                    "postgres.damaged_row", "a stored JSON value is not of the shape this Noor knows");
        }
    }

    static String of(Value value) {
        return storable(node(value).toString());
    }

    /** The JSON text with each escaped NUL replaced by the replacement character. */
    static String storable(String json) {
        return ESCAPED_NUL.matcher(json).replaceAll("$1\\\\ufffd");
    }

    /** The text with each NUL replaced by the replacement character. */
    static String storableText(String text) {
        return text.replace('\0', '\ufffd');
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
}
