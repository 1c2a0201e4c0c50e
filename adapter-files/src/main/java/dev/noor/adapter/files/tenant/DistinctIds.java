package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.yaml.YamlValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ids read so far, so that none is given twice. */
final class DistinctIds {
    private final Map<String, String> seen = new HashMap<>();

    /** The id that a value states, unless it was stated before. */
    Optional<String> read(YamlValue value) {
        return value.text().flatMap(id -> {
            String first = seen.putIfAbsent(id, value.file() + ":" + value.line());
            if (first != null) {
                value.problem("duplicate id '" + id + "', first given in " + first);
                return Optional.empty();
            }
            return Optional.of(id);
        });
    }
}
