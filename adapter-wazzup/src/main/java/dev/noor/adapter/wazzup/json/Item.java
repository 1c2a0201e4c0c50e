package dev.noor.adapter.wazzup.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One object of a webhook, as its plain values by path: {@code contact.name}, {@code interactive.0.payload}. What is
 * deeper than a contact or a button is skipped. Texts hold neither NUL nor half characters, since no database would.
 */
public final class Item {
    private static final int DEPTH = 3;
    private static final int MOST_VALUES = 500;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(2_000_000)
                    .build())
            .build();

    private final Map<String, Scalar> values = new HashMap<>();

    private Item() {}

    /**
     * Reads an object.
     *
     * @throws BadItemException when it is none
     */
    public static Item read(String json) throws BadItemException {
        if (!json.stripLeading().startsWith("{")) {
            throw new BadItemException("is not an object");
        }
        Item item = new Item();
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            item.readObject(parser, "", DEPTH);
            if (parser.nextToken() != null) {
                throw new BadItemException("has something behind its end");
            }
        } catch (IOException malformed) {
            throw new BadItemException("is not valid JSON, or too deep");
        }
        return item;
    }

    private void readObject(JsonParser parser, String prefix, int depth) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String path = prefix + parser.currentName();
            parser.nextToken();
            readValue(parser, path, depth);
        }
    }

    private void readArray(JsonParser parser, String prefix, int depth) throws IOException {
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            readValue(parser, prefix + index, depth);
            index++;
        }
    }

    private void readValue(JsonParser parser, String path, int depth) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            put(path, new Scalar(Type.NESTED, ""));
            if (depth == 0) {
                parser.skipChildren();
            } else if (token == JsonToken.START_OBJECT) {
                readObject(parser, path + ".", depth - 1);
            } else {
                readArray(parser, path + ".", depth - 1);
            }
        } else if (token == JsonToken.VALUE_STRING) {
            put(path, new Scalar(Type.TEXT, storable(parser.getText())));
        } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            put(path, new Scalar(Type.NUMBER, parser.getText()));
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            put(path, new Scalar(Type.TRUTH, parser.getText()));
        }
    }

    private void put(String path, Scalar value) {
        if (values.size() < MOST_VALUES) {
            values.put(path, value);
        }
    }

    /** A text or a number that must be there and not blank, such as an id; at most {@code longest} characters. */
    public String required(String path, int longest) throws BadItemException {
        String text = text(path).map(String::strip).orElse("");
        if (text.isEmpty()) {
            throw new BadItemException(path + " is missing");
        }
        if (text.length() > longest) {
            throw new BadItemException(path + " has more than " + longest + " characters");
        }
        return text;
    }

    /** A text or a number; empty when it is missing or null. */
    public Optional<String> text(String path) throws BadItemException {
        Scalar value = values.get(path);
        if (value == null) {
            return Optional.empty();
        }
        if (value.type() == Type.NESTED || value.type() == Type.TRUTH) {
            throw new BadItemException(path + " is not a text");
        }
        return Optional.of(value.text());
    }

    /** A text that the item can do without: empty also when it is something else. */
    public Optional<String> hint(String path) {
        Scalar value = values.get(path);
        if (value == null || value.type() == Type.NESTED || value.type() == Type.TRUTH) {
            return Optional.empty();
        }
        return Optional.of(value.text().strip()).filter(text -> !text.isEmpty());
    }

    /** A word that the provider chooses from a list, in lower case. */
    public Optional<String> word(String path) {
        return hint(path).map(text -> text.toLowerCase(Locale.ROOT));
    }

    /** Whether something is so; empty when nothing or nonsense is said of it. */
    public Optional<Boolean> truth(String path) {
        Scalar value = values.get(path);
        if (value == null) {
            return Optional.empty();
        }
        return switch (value.text().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Whether there is anything at all under this path. */
    public boolean has(String path) {
        return values.containsKey(path);
    }

    private static String storable(String text) {
        boolean clean = text.chars().noneMatch(unit -> unit == 0 || Character.isSurrogate((char) unit));
        if (clean) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> character != 0)
                .map(character -> character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                        ? 0xFFFD
                        : character)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private enum Type {
        TEXT,
        NUMBER,
        TRUTH,
        NESTED
    }

    private record Scalar(Type type, String text) {}
}
