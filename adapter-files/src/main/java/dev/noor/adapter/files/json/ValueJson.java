package dev.noor.adapter.files.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Tool arguments as JSON text and back. Every digit of a number and the order of members are kept. Thread-safe. */
public final class ValueJson {
    private ValueJson() {}

    /** The value as one line of JSON. */
    public static String encode(Value value) {
        return Json.write(write(value));
    }

    /**
     * The value of a JSON text.
     *
     * @throws IllegalArgumentException when it is not JSON, or names a member twice; the text is not repeated
     */
    public static Value decode(String json) {
        JsonMember member = Json.read(json, "value");
        if (member.node().isMissingNode()) {
            throw member.wrong("nothing there");
        }
        return read(member.node());
    }

    static JsonNode write(Value value) {
        return switch (value) {
            case Value.Text text -> Json.text(text.value());
            case Value.Number number -> Json.nodes().numberNode(number.value());
            case Value.Flag flag -> Json.nodes().booleanNode(flag.value());
            case Value.Null nothing -> Json.nodes().nullNode();
            case Value.Array array -> Json.array(array.items(), ValueJson::write);
            case Value.Object object -> write(object);
        };
    }

    static ObjectNode write(Value.Object object) {
        ObjectNode node = Json.object();
        object.members().forEach((name, value) -> node.set(name, write(value)));
        return node;
    }

    static Value.Object readObject(JsonMember member) {
        if (!(read(member.node()) instanceof Value.Object object)) {
            throw member.wrong("not an object");
        }
        return object;
    }

    private static Value read(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> new Value.Text(node.textValue());
            case NUMBER -> new Value.Number(node.decimalValue());
            case BOOLEAN -> new Value.Flag(node.booleanValue());
            case NULL -> new Value.Null();
            case ARRAY -> new Value.Array(items(node));
            case OBJECT -> new Value.Object(members(node));
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("not a JSON value");
        };
    }

    private static List<Value> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(ValueJson::read)
                .toList();
    }

    private static Map<String, Value> members(JsonNode object) {
        Map<String, Value> members = new LinkedHashMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), read(member.getValue())));
        return members;
    }
}
