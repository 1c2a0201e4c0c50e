package dev.noor.core.tool;

import dev.noor.ports.value.Value;
import java.util.stream.Collectors;

/** Values as JSON text, for the oracle. */
final class Json {
    private Json() {}

    static String of(Value value) {
        return switch (value) {
            case Value.Text text -> quoted(text.value());
            case Value.Number number -> number.value().toString();
            case Value.Flag flag -> String.valueOf(flag.value());
            case Value.Null none -> "null";
            case Value.Array array -> array.items().stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
            case Value.Object object ->
                object.members().entrySet().stream()
                        .map(member -> quoted(member.getKey()) + ":" + of(member.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
        };
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> c >= 0x20 && c < 0x7f && c != '"' && c != '\\'
                        ? String.valueOf((char) c)
                        : "\\u%04x".formatted(c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
