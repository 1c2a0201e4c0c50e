package dev.noor.core.pii;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One text of the labelled sets, with the personal data that stand in it.
 *
 * @param id of its line
 * @param known what the conversation knows to be personal
 * @param spans what has to be masked, in order
 */
record LabelledText(String id, String text, List<Known> known, List<Span> spans) {
    private static final Pattern MARK = Pattern.compile("\\[\\[([A-Z]+)\\|(.*?)]]", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("\"(id|text|type|value)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");

    /** The texts of a file with one JSON object a line, such as {@code {"id":"s1","text":"call [[PHONE|050 …]]"}}. */
    static List<LabelledText> of(String file) {
        try (InputStream lines = Objects.requireNonNull(LabelledText.class.getResourceAsStream("/pii/" + file))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("{"))
                    .map(LabelledText::parsed)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean holdsPersonalData() {
        return !spans.isEmpty();
    }

    private static LabelledText parsed(String line) {
        String id = "";
        String marked = "";
        String type = "";
        List<Known> known = new ArrayList<>();
        Matcher fields = FIELD.matcher(line);
        while (fields.find()) {
            String value = unescaped(fields.group(2));
            switch (fields.group(1)) {
                case "id" -> id = value;
                case "text" -> marked = value;
                case "type" -> type = value;
                default -> known.add(new Known(PiiType.valueOf(type), value));
            }
        }
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        Matcher marks = MARK.matcher(marked);
        while (marks.find()) {
            marks.appendReplacement(text, "");
            int start = text.length();
            text.append(marks.group(2));
            spans.add(new Span(start, text.length(), PiiType.valueOf(marks.group(1))));
        }
        return new LabelledText(id, marks.appendTail(text).toString(), known, spans);
    }

    private static String unescaped(String json) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < json.length(); at++) {
            char c = json.charAt(at);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            c = json.charAt(++at);
            switch (c) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                case 'u' -> {
                    text.append((char) Integer.parseInt(json.substring(at + 1, at + 5), 16));
                    at += 4;
                }
                default -> text.append(c);
            }
        }
        return text.toString();
    }
}
