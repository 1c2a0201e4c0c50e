package dev.noor.app.cli.pii;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.app.cli.filter.BadLineException;
import dev.noor.app.cli.filter.InputLine;
import dev.noor.core.pii.Known;
import dev.noor.core.pii.PiiType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the member {@code known}: {@code {"name":"…","company":["…"],"address":"…"}} or
 * {@code [{"type":"NAME","value":"…"}]}.
 */
final class KnownField {

    private KnownField() {}

    static List<Known> of(InputLine line) throws BadLineException {
        Optional<JsonNode> field = line.member("known");
        if (field.isEmpty()) {
            return List.of();
        }
        List<Known> known = new ArrayList<>();
        if (field.get().isObject()) {
            for (Map.Entry<String, JsonNode> member : field.get().properties()) {
                add(known, member.getKey(), member.getValue());
            }
        } else if (field.get().isArray()) {
            for (JsonNode item : field.get()) {
                add(known, item.path("type").asText(), item.path("value"));
            }
        } else {
            throw new BadLineException("'known' is neither an object nor an array");
        }
        return known;
    }

    private static void add(List<Known> known, String name, JsonNode values) throws BadLineException {
        PiiType type = type(name);
        for (JsonNode value : values.isArray() ? values : List.of(values)) {
            if (value.isNull()) {
                continue;
            }
            if (!value.isTextual()) {
                throw new BadLineException("a value of 'known' is not a string");
            }
            if (!value.textValue().isBlank()) {
                known.add(new Known(type, value.textValue()));
            }
        }
    }

    private static PiiType type(String name) throws BadLineException {
        for (PiiType type : PiiType.values()) {
            if (type.name().equalsIgnoreCase(name)) {
                return type;
            }
        }
        throw new BadLineException("'known' names a type that there is not; there are NAME, COMPANY and ADDRESS");
    }
}
