package dev.noor.adapter.files.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

/** The JSON library, set up so that numbers keep every digit and an object no member twice. */
final class Json {
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .nodeFactory(NODES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    static JsonNodeFactory nodes() {
        return NODES;
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static <T> ArrayNode array(Collection<T> items, Function<T, JsonNode> write) {
        ArrayNode array = NODES.arrayNode(items.size());
        items.forEach(item -> array.add(write.apply(item)));
        return array;
    }

    static JsonNode text(String value) {
        return NODES.textNode(value);
    }

    static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** One line. */
    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The value of a text.
     *
     * @throws IllegalArgumentException when it is not JSON; the text itself is not repeated
     */
    static JsonMember read(String json, String name) {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(name + " is not JSON: " + malformed.getOriginalMessage());
        }
        return new JsonMember(name, node);
    }

    /** What {@code parse} makes of a text, its refusal told of the member {@code path}. */
    static <T> T parsed(String path, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException refused) {
            throw new IllegalArgumentException(path + ": " + refused.getMessage(), refused);
        }
    }
}
