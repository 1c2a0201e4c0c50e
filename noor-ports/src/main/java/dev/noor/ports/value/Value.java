package dev.noor.ports.value;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One value of a tool's arguments. Immutable; an object keeps the order of its members. */
public sealed interface Value {
    record Text(String value) implements Value {}

    record Number(BigDecimal value) implements Value {}

    record Flag(boolean value) implements Value {}

    record Null() implements Value {}

    record Array(List<Value> items) implements Value {
        public Array {
            items = List.copyOf(items);
        }
    }

    record Object(Map<String, Value> members) implements Value {
        public Object {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }
}
