package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.yaml.YamlMapping;
import dev.noor.adapter.files.yaml.YamlValue;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.tenant.Promise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code promises.yaml}; a promise that the tenant does not state is the default profile's. */
final class PromiseFile {
    static final String FILE = "promises.yaml";

    private PromiseFile() {}

    static List<Promise> read(Layers layers) {
        Map<String, Promise> promises = new LinkedHashMap<>();
        for (YamlValue file : layers.all(FILE)) {
            DistinctIds ids = new DistinctIds();
            file.mapping("promises")
                    .flatMap(root -> root.require("promises"))
                    .map(YamlValue::items)
                    .orElse(List.of())
                    .forEach(item -> item.mapping("id", "kind", "words")
                            .flatMap(entry -> promise(file.file(), entry, ids))
                            .ifPresent(promise -> promises.putIfAbsent(promise.id(), promise)));
        }
        return new ArrayList<>(promises.values());
    }

    private static Optional<Promise> promise(String file, YamlMapping entry, DistinctIds ids) {
        Optional<String> id = entry.require("id").flatMap(ids::read);
        Optional<Promise.Kind> kind = entry.require("kind").flatMap(value -> value.choice(Promise.Kind.class));
        Optional<LocalizedText> words = entry.require("words").flatMap(LocalizedTexts::complete);
        return id.flatMap(name -> kind.flatMap(
                condition -> words.map(sentence -> new Promise(name, condition, sentence, file + ":" + entry.line()))));
    }
}
