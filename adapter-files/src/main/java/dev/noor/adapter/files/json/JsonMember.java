package dev.noor.adapter.files.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value of a JSON text that knows where it stands. Taking it as something it is not throws an
 * {@link IllegalArgumentException} that names the place.
 */
record JsonMember(String path, JsonNode node) {

    /** The member of an object that must be there. */
    JsonMember member(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException(path + "." + name + ": missing"));
    }

    /** The member of an object; null counts as absent. */
    Optional<JsonMember> optional(String name) {
        if (!node.isObject()) {
            throw wrong("not an object");
        }
        JsonNode found = node.get(name);
        return found == null || found.isNull()
                ? Optional.empty()
                : Optional.of(new JsonMember(path + "." + name, found));
    }

    /** The items of a list, each read by {@code read}. */
    <T> List<T> list(String name, Function<JsonMember, T> read) {
        JsonMember list = member(name);
        if (!list.node.isArray()) {
            throw list.wrong("not a list");
        }
        List<T> items = new ArrayList<>(list.node.size());
        for (int i = 0; i < list.node.size(); i++) {
            items.add(new JsonMember(list.path + "[" + i + "]", list.node.get(i)).read(read));
        }
        return items;
    }

    /** What {@code read} makes of this value; its refusal is told of this place unless it names one itself. */
    <T> T read(Function<JsonMember, T> read) {
        try {
            return read.apply(this);
        } catch (IllegalArgumentException refused) {
            String message = String.valueOf(refused.getMessage());
            throw message.startsWith(path) ? refused : new IllegalArgumentException(path + ": " + message, refused);
        }
    }

    String text() {
        if (!node.isTextual()) {
            throw wrong("not a text");
        }
        return node.textValue();
    }

    String text(String name) {
        return member(name).text();
    }

    <T> T parsed(String name, Function<String, T> parse) {
        JsonMember member = member(name);
        return Json.parsed(member.path, member.text(), parse);
    }

    int integer() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw wrong("not a whole number");
        }
        return node.intValue();
    }

    int integer(String name) {
        return member(name).integer();
    }

    long longInteger(String name) {
        JsonMember member = member(name);
        if (!member.node.isIntegralNumber() || !member.node.canConvertToLong()) {
            throw member.wrong("not a whole number");
        }
        return member.node.longValue();
    }

    boolean flag(String name) {
        JsonMember member = member(name);
        if (!member.node.isBoolean()) {
            throw member.wrong("neither true nor false");
        }
        return member.node.booleanValue();
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return member(name).choice(type);
    }

    <E extends Enum<E>> E choice(Class<E> type) {
        return choice(type, Json::wire);
    }

    <E extends Enum<E>> E choice(Class<E> type, Function<E, String> wire) {
        String text = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> wire.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> wrong("unknown value"));
    }

    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(path + ": " + what);
    }
}
