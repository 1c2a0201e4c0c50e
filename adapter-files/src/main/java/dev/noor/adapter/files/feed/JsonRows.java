package dev.noor.adapter.files.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads files of one JSON object a line. */
final class JsonRows {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MAX_DEPTH = 3;

    private JsonRows() {}

    /** Hands on every line of a file as a row, or why it is none. */
    static void read(Path path, FeedProgress progress, RowSink sink) {
        SourceFile file = SourceFile.checked(path);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.open(progress), StandardCharsets.UTF_8))) {
            long line = 0;
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                if (!text.isBlank()) {
                    try {
                        sink.take(new SourceRow(line, object(text)));
                    } catch (RejectedRow rejected) {
                        sink.reject(line, rejected.reason());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw SourceFile.fault(path, unreadable);
        }
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
