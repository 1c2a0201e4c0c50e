package dev.noor.core.tool;

import dev.noor.ports.value.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes arguments as values, leaving out what is empty. Not thread-safe. */
final class ArgumentWriter {
    private final Map<String, Value> members = new LinkedHashMap<>();

    ArgumentWriter text(String name, String value) {
        if (!value.isEmpty()) {
            members.put(name, new Value.Text(value));
        }
        return this;
    }

    ArgumentWriter texts(String name, List<String> values) {
        return array(name, values.stream().<Value>map(Value.Text::new).toList());
    }

    ArgumentWriter array(String name, List<Value> values) {
        if (!values.isEmpty()) {
            members.put(name, new Value.Array(values));
        }
        return this;
    }

    ArgumentWriter decimal(String name, Optional<BigDecimal> value) {
        value.ifPresent(number -> members.put(name, new Value.Number(number)));
        return this;
    }

    ArgumentWriter whole(String name, Optional<Integer> value) {
        return decimal(name, value.map(BigDecimal::valueOf));
    }

    /** Written only when it is set: an absent flag is not set. */
    ArgumentWriter flag(String name, boolean set) {
        if (set) {
            members.put(name, new Value.Flag(true));
        }
        return this;
    }

    Value.Object build() {
        return new Value.Object(members);
    }
}
