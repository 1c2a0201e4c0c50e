package dev.noor.adapter.files.feed;

import java.util.List;
import java.util.Map;

/** What the fields of a file's rows are, worked out anew only where a row has other fields. Not thread-safe. */
final class FieldAssignment {
    private final FieldMapping mapping;
    private List<String> lastNames = List.of();
    private Map<String, SourceField> last = Map.of();

    FieldAssignment(FieldMapping mapping) {
        this.mapping = mapping;
    }

    /** The known fields of a row by their names in it. */
    Map<String, SourceField> of(SourceRow row) {
        List<String> names = List.copyOf(row.values().keySet());
        if (!names.equals(lastNames)) {
            lastNames = names;
            last = mapping.assign(names);
        }
        return last;
    }
}
