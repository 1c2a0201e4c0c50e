package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.yaml.TextFile;
import dev.noor.adapter.files.yaml.YamlMapping;
import dev.noor.adapter.files.yaml.YamlReader;
import dev.noor.adapter.files.yaml.YamlValue;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageId;
import dev.noor.ports.knowledge.PassageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the passages of {@code faq/}, {@code rules/}, {@code values/}, {@code policies/} and {@code documents/}: YAML
 * files with entries, and Markdown files of one passage each with front matter. Each of these folders falls back to the
 * default profile's as a whole. Of other documents see {@link DocumentFiles}.
 */
final class PassageFiles {
    private static final String FENCE = "---\n";
    private static final int MAX_ID = 150;

    private final Layers layers;
    private final List<Passage> passages = new ArrayList<>();

    PassageFiles(Layers layers) {
        this.layers = layers;
    }

    List<Passage> read() {
        for (PassageKind kind : PassageKind.values()) {
            layers.anyHaving(folderOf(kind)).ifPresent(folder -> read(kind, folder));
        }
        return List.copyOf(passages);
    }

    private void read(PassageKind kind, Folder folder) {
        DistinctIds ids = new DistinctIds();
        for (String file : folder.files(folderOf(kind), layers.problems(), ".yaml", ".yml", ".md")) {
            if (file.endsWith(".md")) {
                TextFile.read(folder.path().resolve(file), folder.nameOf(file), layers.problems())
                        .flatMap(text -> markdown(kind, text, ids))
                        .ifPresent(passages::add);
            } else {
                folder.yaml(file, layers.problems())
                        .flatMap(value -> value.mapping("entries"))
                        .flatMap(root -> root.require("entries"))
                        .map(YamlValue::items)
                        .orElse(List.of())
                        .forEach(item -> item.mapping("id", "title", "text", "questions")
                                .flatMap(entry -> entry(kind, folder.nameOf(file), entry, ids))
                                .ifPresent(passages::add));
            }
        }
    }

    private static Optional<Passage> entry(PassageKind kind, String file, YamlMapping entry, DistinctIds ids) {
        return passage(kind, file, entry, ids, entry.require("text").flatMap(LocalizedTexts::english));
    }

    private Optional<Passage> markdown(PassageKind kind, TextFile text, DistinctIds ids) {
        String content = text.text();
        int end = content.startsWith(FENCE) ? content.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (kind == PassageKind.DOCUMENT && !content.startsWith(FENCE)) {
            return Optional.empty();
        }
        if (end < 0) {
            layers.problems().add(text.name(), 1, "no front matter between two lines of ---");
            return Optional.empty();
        }
        String body = content.substring(end + 1 + FENCE.length()).strip();
        if (body.isEmpty()) {
            layers.problems().add(text.name(), 1, "no text after the front matter");
        }
        TextFile front = new TextFile(text.name(), content.substring(FENCE.length(), Math.max(FENCE.length(), end)));
        return YamlReader.parse(front, 1, layers.problems())
                .flatMap(value -> value.mapping("id", "title", "questions"))
                .flatMap(entry -> passage(
                        kind,
                        text.name(),
                        entry,
                        ids,
                        Optional.of(body).filter(words -> !words.isEmpty()).map(LocalizedText::english)));
    }

    private static Optional<Passage> passage(
            PassageKind kind, String file, YamlMapping entry, DistinctIds ids, Optional<LocalizedText> text) {
        Optional<String> id = entry.require("id")
                .filter(value -> value.as("an id of at most " + MAX_ID + " characters", PassageFiles::idText)
                        .isPresent())
                .flatMap(ids::read);
        Optional<String> title = entry.require("title").flatMap(YamlValue::text);
        List<String> questions = entry.find("questions").map(YamlValue::texts).orElse(List.of());
        return id.flatMap(name -> title.flatMap(heading -> text.map(words -> new Passage(
                new PassageId(kind.name().toLowerCase(Locale.ROOT) + "/" + name),
                kind,
                heading,
                words,
                questions,
                file + ":" + entry.line()))));
    }

    private static String idText(String text) {
        if (text.length() > MAX_ID) {
            throw new IllegalArgumentException("too long");
        }
        return text;
    }

    private static String folderOf(PassageKind kind) {
        return switch (kind) {
            case FAQ -> "faq";
            case RULE -> "rules";
            case VALUE -> "values";
            case POLICY -> "policies";
            case DOCUMENT -> "documents";
        };
    }
}
