package dev.noor.core.reply;

import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.turn.Evidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the sample tenant promises, read by the few lines of YAML that it is written in. */
final class ShippedPromises {
    private static final Path FILE = Path.of("..", "knowledge", "treejar", "promises.yaml");
    static final List<Evidence> ALL = read();

    private ShippedPromises() {}

    private static List<Evidence> read() {
        List<Evidence> promises = new ArrayList<>();
        String id = "";
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (String line : lines()) {
            String text = line.strip();
            if (text.startsWith("- id:")) {
                id = text.substring(5).strip();
                words.clear();
            }
            for (Language language : Language.values()) {
                if (text.startsWith(language.tag() + ":")) {
                    words.put(language, text.substring(3).strip());
                }
            }
            if (words.size() == Language.values().length) {
                promises.add(new Evidence.Promised(id, new LocalizedText(words)));
                words.clear();
            }
        }
        return List.copyOf(promises);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
