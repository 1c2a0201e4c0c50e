package dev.noor.adapter.files.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.noor.ports.PermanentPortException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads files of one JSON object a line. */
final class JsonRows {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MAX_DEPTH = 3;

    private JsonRows() {}

    /** Hands on every line of a file as a row, or why it is none. */
    static void read(Path path, FeedProgress progress, RowSink sink) {
        SourceFile file = SourceFile.checked(path);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(file.open(progress), StandardCharsets.UTF_8))) {
            LimitedLines lines = new LimitedLines(reader);
            boolean first = true;
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                String text = line.get().strip();
                if (first && text.startsWith("[")) {
                    throw new PermanentPortException(
                            "files.invalid_json", path + ":" + lines.number() + ": a list; write one object a line");
                }
                first &= text.isEmpty();
                if (lines.wasCut()) {
                    sink.reject(lines.number(), "longer than " + LimitedLines.LONGEST + " characters");
                } else if (!text.isEmpty()) {
                    take(lines.number(), text, sink);
                }
            }
        } catch (IOException unreadable) {
            throw SourceFile.fault(path, unreadable);
        }
    }

    private static void take(long line, String text, RowSink sink) {
        Map<String, List<String>> values;
        try {
            values = object(text);
        } catch (RejectedRow rejected) {
            sink.reject(line, rejected.reason());
            return;
        }
        sink.take(new SourceRow(line, values));
    }

    private static Map<String, List<String>> object(String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new RejectedRow("not a JSON object");
            }
            members(parser, "", values, 1);
            if (parser.nextToken() != null) {
                throw new RejectedRow("more than one JSON object in the line");
            }
        } catch (JsonProcessingException malformed) {
            throw new RejectedRow("not JSON: " + malformed.getOriginalMessage().replaceAll("\\s+", " "));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return values;
    }

    private static void members(JsonParser parser, String prefix, Map<String, List<String>> values, int depth)
            throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = prefix + parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT && depth < MAX_DEPTH) {
                members(parser, name + "_", values, depth + 1);
            } else if (values.put(name, value(parser, token)) != null) {
                throw new RejectedRow("the member '" + name + "' is there twice");
            }
        }
    }

    private static List<String> value(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.START_ARRAY) {
            List<String> items = new ArrayList<>();
            for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
                items.addAll(value(parser, item));
            }
            return items;
        }
        if (token == JsonToken.START_OBJECT) {
            parser.skipChildren();
            return List.of();
        }
        return token == JsonToken.VALUE_NULL ? List.of() : List.of(parser.getText());
    }
}
