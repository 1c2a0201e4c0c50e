package dev.noor.core.reading;

import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.IntentWeights;
import dev.noor.ports.tenant.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The shipped lexicons of the furniture trade, read by the few lines of YAML that they are written in: the file
 * adapter, which reads them for customers, is not to be seen from here.
 */
public final class SharedLexicon {
    private static final Map<String, Lexicon.Script> SCRIPTS = Map.of(
            "en", Lexicon.Script.ENGLISH,
            "ar", Lexicon.Script.ARABIC,
            "ru", Lexicon.Script.RUSSIAN,
            "arabizi", Lexicon.Script.ARABIZI,
            "ru_latin", Lexicon.Script.LATIN_RUSSIAN);
    static final Path FOLDER = Path.of("..", "knowledge", "_furniture", "lexicon");
    private static final Lexicon LEXICON = load(FOLDER);
    private static final Reader READER = new Reader(
            LEXICON,
            Set.of(
                    "NOVO",
                    "NOVO 2400",
                    "CH 616",
                    "CH 616 NEW",
                    "TREND D1470 desk",
                    "LUMA",
                    "CH",
                    "START",
                    "BILLY / OXBERG"),
            Currency.getInstance("AED"),
            "AE");

    private SharedLexicon() {}

    public static Lexicon lexicon() {
        return LEXICON;
    }

    static Reader reader() {
        return READER;
    }

    static Reading read(String... burst) {
        return READER.read(List.of(burst));
    }

    static Lexicon load(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Lexicon.Entry> entries = new ArrayList<>();
            Map<String, Map<Intent, Double>> weights = new HashMap<>();
            for (Path file : files.sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                if (file.toString().endsWith(".weights")) {
                    lines.forEach(line -> weight(line, weights));
                } else {
                    entries.addAll(entries(lines));
                }
            }
            return new Lexicon(entries, new IntentWeights(weights));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void weight(String line, Map<String, Map<Intent, Double>> weights) {
        String[] parts = line.split("\t");
        if (!line.startsWith("#")) {
            Map<Intent, Double> told = new EnumMap<>(Intent.class);
            Arrays.stream(parts)
                    .skip(1)
                    .map(part -> part.split(" ", 2))
                    .forEach(part -> told.put(Intent.ofWire(part[0]), Double.valueOf(part[1])));
            weights.put(parts[0], told);
        }
    }

    private static List<Lexicon.Entry> entries(List<String> lines) {
        Lexicon.Kind kind = Lexicon.Kind.PRODUCT;
        List<Lexicon.Entry> entries = new ArrayList<>();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String line : lines) {
            String text = line.strip();
            if (text.startsWith("kind:")) {
                kind = Lexicon.Kind.valueOf(text.substring(5).strip().toUpperCase(Locale.ROOT));
            } else if (text.startsWith("- id:")) {
                add(kind, fields, entries);
                fields.clear();
                fields.put("id", List.of(unquoted(text.substring(5).strip())));
            } else if (text.contains(": [")) {
                int colon = text.indexOf(": [");
                fields.put(text.substring(0, colon), items(text.substring(colon + 3, text.length() - 1)));
            }
        }
        add(kind, fields, entries);
        return entries;
    }

    private static void add(Lexicon.Kind kind, Map<String, List<String>> fields, List<Lexicon.Entry> entries) {
        if (fields.isEmpty()) {
            return;
        }
        List<Lexicon.Form> forms = new ArrayList<>();
        List.of("en", "ar", "ru", "arabizi", "ru_latin")
                .forEach(language -> fields.getOrDefault(language, List.of())
                        .forEach(form ->
                                forms.addAll(Lexicon.Form.of(Objects.requireNonNull(SCRIPTS.get(language)), form))));
        entries.add(new Lexicon.Entry(
                kind,
                fields.getOrDefault("id", List.of()).get(0),
                fields.getOrDefault("parents", List.of()),
                fields.getOrDefault("near", List.of()),
                forms,
                ""));
    }

    private static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        boolean quoted = false;
        for (char c : list.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            }
            if (c == ',' && !quoted) {
                items.add(unquoted(item.toString().strip()));
                item.setLength(0);
            } else {
                item.append(c);
            }
        }
        items.add(unquoted(item.toString().strip()));
        return items;
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
