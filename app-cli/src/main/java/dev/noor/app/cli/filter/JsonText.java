package dev.noor.app.cli.filter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as the command line reads and writes it: numbers keep their decimals, every text survives. Thread-safe. */
public final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonText() {}

    /** A new object, to be filled. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The object that is the whole of {@code text}. */
    public static ObjectNode parseObject(String text) throws BadLineException {
        if (parse(text) instanceof ObjectNode members) {
            return members;
        }
        throw new BadLineException("the line is not a JSON object");
    }

    /** The one JSON value that is the whole of {@code text}. */
    static JsonNode parse(String text) throws BadLineException {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException malformed) {
            int column = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getColumnNr();
            throw new BadLineException("malformed JSON at column " + column);
        }
    }

    /** The value on one line. Half a surrogate pair, which UTF-8 cannot hold, is written as its escape. */
    public static String line(JsonNode value) {
        return escapeLoneSurrogates(value.toString());
    }

    private static String escapeLoneSurrogates(String json) {
        StringBuilder escaped = null;
        for (int i = 0; i < json.length(); i++) {
            char unit = json.charAt(i);
            boolean pair = Character.isHighSurrogate(unit)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (Character.isSurrogate(unit) && !pair) {
                if (escaped == null) {
                    escaped = new StringBuilder(json.length() + 16).append(json, 0, i);
                }
                escaped.append(String.format("\\u%04x", (int) unit));
            } else if (escaped != null) {
                escaped.append(unit);
            }
            if (pair) {
                i++;
                if (escaped != null) {
                    escaped.append(json.charAt(i));
                }
            }
        }
        return escaped == null ? json : escaped.toString();
    }
}
