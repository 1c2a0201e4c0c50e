package dev.noor.app.cli.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.noor.app.cli.CliRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Questions to an invented company's documents, with the documents that answer them: {@code faq/NAME.jsonl}. */
record LabelledQuestions(String name, List<Asked> asked) {
    private static final Path FOLDER = Path.of("src/test/resources/faq");
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A question.
     *
     * @param parts what answers each part of it, any one of the ids; none when nothing answers
     */
    record Asked(String qid, String script, String text, List<List<String>> parts) {
        boolean isAnswerable() {
            return !parts.isEmpty();
        }

        boolean hasTwoParts() {
            return parts.size() == 2;
        }
    }

    static LabelledQuestions of(String name) {
        List<Asked> asked = new ArrayList<>();
        for (JsonNode line : lines(questions(name))) {
            List<List<String>> parts = new ArrayList<>();
            JsonNode expected = line.path("expect");
            if (expected.isTextual()) {
                List<String> right = new ArrayList<>(List.of(expected.asText()));
                line.path("also").forEach(also -> right.add(also.asText()));
                parts.add(List.copyOf(right));
            }
            expected.forEach(part -> parts.add(List.of(part.asText())));
            asked.add(new Asked(
                    line.path("qid").asText(),
                    line.path("script").asText(),
                    line.path("query").asText(),
                    List.copyOf(parts)));
        }
        return new LabelledQuestions(name, List.copyOf(asked));
    }

    /** What {@code ./noor knowledge search --jsonl --docs} answers to them all: the ids of each question. */
    Map<String, List<String>> answers(CliRun.Setup setup) {
        CliRun run = setup.input(read(questions(name)))
                .run("knowledge", "search", "--jsonl", "--docs", documents(name).toString());
        if (run.exitCode() != 0) {
            throw new AssertionError(run.err());
        }
        Map<String, List<String>> answers = new HashMap<>();
        for (JsonNode line : parsed(run.out())) {
            List<String> ids = new ArrayList<>();
            line.path("ids").forEach(id -> ids.add(id.asText()));
            answers.put(line.path("qid").asText(), List.copyOf(ids));
        }
        return answers;
    }

    private static Path questions(String name) {
        return FOLDER.resolve(name + ".jsonl").toAbsolutePath();
    }

    private static Path documents(String name) {
        return FOLDER.resolve(name + "-docs.jsonl").toAbsolutePath();
    }

    private static List<JsonNode> lines(Path file) {
        return parsed(read(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<JsonNode> parsed(String text) {
        List<JsonNode> lines = new ArrayList<>();
        try {
            for (String line : text.lines().toList()) {
                lines.add(JSON.readTree(line));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }
}
