package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.yaml.Problems;
import dev.noor.adapter.files.yaml.YamlMapping;
import dev.noor.adapter.files.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A tenant's own folder over the default profile, which answers for what the tenant does not state. */
record Layers(Folder own, Optional<Folder> fallback, Problems problems) {

    /** The file of the tenant, or else of the default profile. */
    Optional<YamlValue> first(String file) {
        return firstHaving(file).flatMap(folder -> folder.yaml(file, problems));
    }

    /** The keys of the tenant's file laid over those of the default profile's. */
    Optional<YamlMapping> overlaid(String file, String... keys) {
        Optional<YamlMapping> upper = own.yaml(file, problems).flatMap(value -> value.mapping(keys));
        Optional<YamlMapping> lower =
                fallback.flatMap(folder -> folder.yaml(file, problems)).flatMap(value -> value.mapping(keys));
        if (upper.isEmpty() && own.has(file)) {
            // what the default profile says would only hide that the tenant's file cannot be read
            return Optional.empty();
        }
        if (upper.isPresent() && lower.isPresent()) {
            return Optional.of(upper.get().over(lower.get()));
        }
        requireSomewhere(file);
        return upper.or(() -> lower);
    }

    /** The tenant's file, if it has one, followed by the default profile's. */
    List<YamlValue> all(String file) {
        requireSomewhere(file);
        return folders().flatMap(folder -> folder.yaml(file, problems).stream()).toList();
    }

    /** The folder that holds {@code file}, the tenant's before the default profile. */
    Optional<Folder> firstHaving(String file) {
        requireSomewhere(file);
        return folders().filter(folder -> folder.has(file)).findFirst();
    }

    /** The same for something that need not be anywhere. */
    Optional<Folder> anyHaving(String file) {
        return folders().filter(folder -> folder.has(file)).findFirst();
    }

    private void requireSomewhere(String file) {
        if (anyHaving(file).isEmpty()) {
            problems.add(own.nameOf(file), 1, "no such file, neither here nor in the default profile");
        }
    }

    private Stream<Folder> folders() {
        return Stream.concat(Stream.of(own), fallback.stream());
    }
}
