package dev.noor.adapter.zoho;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/** The JSON of answers and of what is written. */
final class ZohoJson {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private ZohoJson() {}

    /** The object that a body is; empty when it is none, such as a page of HTML or half an answer. */
    static Optional<JsonNode> object(byte[] body) {
        try {
            JsonNode read = READER.readValue(body);
            return Optional.ofNullable(read).filter(JsonNode::isObject);
        } catch (JacksonException noJson) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory can be read", impossible);
        }
    }

    /** What stands for a member that is not there. */
    static JsonNode missing() {
        return MissingNode.getInstance();
    }

    static ObjectNode newObject() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode newArray() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** An object with one member. */
    static ObjectNode with(String member, JsonNode value) {
        ObjectNode object = newObject();
        object.set(member, value);
        return object;
    }
}
