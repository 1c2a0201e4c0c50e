package dev.noor.adapter.files.tenant;

import dev.noor.ports.tenant.Lexicon.Entry;
import dev.noor.ports.tenant.Lexicon.Form;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Lexicon.Script;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Entries as a file of a {@code lexicon/} folder states them: one document for each kind, in the order in which the
 * kinds come, each entry with what is noted of it. English, Arabic and Russian forms are always there to be filled in.
 */
public final class LexiconText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}](?:[\\p{L}0-9 '-]*[\\p{L}0-9])?");
    private static final Pattern MEANS_ANOTHER = Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n");

    private LexiconText() {}

    /**
     * An entry and what is said of it.
     *
     * @param notes one line each
     */
    public record Noted(Entry entry, List<String> notes) {
        public Noted {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The text of the file.
     *
     * @param heading lines that it begins with
     */
    public static String of(List<String> heading, List<Noted> entries) {
        Map<Kind, List<Noted>> byKind = entries.stream()
                .collect(Collectors.groupingBy(noted -> noted.entry().kind(), LinkedHashMap::new, Collectors.toList()));
        return comments("", heading)
                + byKind.entrySet().stream()
                        .map(kind -> document(kind.getKey(), kind.getValue()))
                        .collect(Collectors.joining("---\n"));
    }

    private static String document(Kind kind, List<Noted> entries) {
        return "kind: " + kind.name().toLowerCase(Locale.ROOT) + "\nentries:\n"
                + entries.stream().map(LexiconText::entry).collect(Collectors.joining());
    }

    private static String entry(Noted noted) {
        Entry entry = noted.entry();
        StringBuilder text = new StringBuilder(comments("  ", noted.notes()));
        text.append("  - id: ").append(scalar(entry.id())).append('\n');
        list(text, "parents", entry.parents());
        list(text, "near", entry.near());
        LexiconFiles.SCRIPTS.forEach((key, script) -> {
            List<String> forms = entry.forms().stream()
                    .filter(form -> form.script() == script)
                    .map(Form::text)
                    .toList();
            if (forms.isEmpty() && (script == Script.ARABIC || script == Script.RUSSIAN)) {
                text.append("    ").append(key).append(": []\n");
            }
            list(text, key, forms);
        });
        return text.toString();
    }

    private static void list(StringBuilder text, String key, List<String> values) {
        if (!values.isEmpty()) {
            text.append("    ")
                    .append(key)
                    .append(": [")
                    .append(values.stream().map(LexiconText::scalar).collect(Collectors.joining(", ")))
                    .append("]\n");
        }
    }

    private static String comments(String indent, List<String> lines) {
        return lines.stream()
                .flatMap(String::lines)
                .map(line -> indent + ("# " + line.replaceAll("\\p{Cntrl}", " ")).strip() + "\n")
                .collect(Collectors.joining());
    }

    private static String scalar(String value) {
        return PLAIN.matcher(value).matches() && !MEANS_ANOTHER.matcher(value).matches()
                ? value
                : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
