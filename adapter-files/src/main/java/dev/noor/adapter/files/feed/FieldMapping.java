package dev.noor.adapter.files.feed;

import dev.noor.adapter.files.yaml.Problems;
import dev.noor.adapter.files.yaml.YamlReader;
import dev.noor.ports.PermanentPortException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which field of a product file is which. A mapping file names a file's own fields, such as {@code sku: "Artikel"}; the
 * fields that it does not mention go by their common names. Immutable.
 */
public final class FieldMapping {
    private static final FieldMapping COMMON = new FieldMapping(Map.of());

    private final Map<SourceField, String> stated;

    private FieldMapping(Map<SourceField, String> stated) {
        this.stated = Map.copyOf(stated);
    }

    /** By common names only. */
    public static FieldMapping common() {
        return COMMON;
    }

    /**
     * The mapping of a YAML file.
     *
     * @throws PermanentPortException naming file and line of everything that is wrong with it
     */
    public static FieldMapping read(Path file) {
        Problems problems = new Problems();
        String name = String.valueOf(file.getFileName());
        Map<SourceField, String> stated = new EnumMap<>(SourceField.class);
        YamlReader.read(file, name, problems)
                .flatMap(value -> value.mapping())
                .ifPresent(mapping -> mapping.entries().forEach((key, value) -> {
                    Optional<SourceField> field = SourceField.ofKey(key);
                    if (field.isEmpty()) {
                        mapping.problemAt(key, "unknown field '" + key + "'; known are " + keys());
                    } else {
                        value.text().ifPresent(text -> stated.put(field.get(), text));
                    }
                }));
        if (!problems.none()) {
            throw new PermanentPortException(
                    "files.invalid_mapping",
                    problems.sorted().stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
        return new FieldMapping(stated);
    }

    /** What each of a file's field names is; names that are none of the known fields are left out. */
    Map<String, SourceField> assign(Collection<String> names) {
        Map<String, SourceField> assigned = new LinkedHashMap<>();
        Map<SourceField, String> taken = new EnumMap<>(SourceField.class);
        for (String name : names) {
            stated.forEach((field, mapped) -> {
                if (mapped.strip().equals(name.strip())) {
                    taken.put(field, name);
                }
            });
        }
        Set<String> mappedNames = new HashSet<>(taken.values());
        for (String name : names) {
            if (!mappedNames.contains(name)) {
                String folded = FieldNames.folded(name);
                SourceField.named(folded)
                        .filter(field -> !stated.containsKey(field))
                        .ifPresent(field -> taken.merge(
                                field,
                                name,
                                (first, second) ->
                                        field.rank(FieldNames.folded(second)) < field.rank(FieldNames.folded(first))
                                                ? second
                                                : first));
            }
        }
        taken.forEach((field, name) -> assigned.put(name, field));
        return assigned;
    }

    /** The mapped names that are not among {@code names}. */
    Set<String> missingFrom(Collection<String> names) {
        Set<String> stripped = names.stream().map(String::strip).collect(Collectors.toSet());
        return stated.values().stream()
                .filter(mapped -> !stripped.contains(mapped.strip()))
                .collect(Collectors.toSet());
    }

    private static String keys() {
        return Arrays.stream(SourceField.values()).map(SourceField::key).collect(Collectors.joining(", "));
    }
}
