package dev.noor.app.cli.eval;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.eval.expect.AssertionKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The known failures, as a file of lines {@code path:line | kind | reason}. Paths are relative to the file's folder;
 * blank lines and those that begin with {@code #} say nothing. Immutable.
 */
public record Baseline(Map<Place, Entry> entries) {

    /** When there is no file. */
    static final Baseline NONE = new Baseline(Map.of());

    private static final Pattern ENTRY = Pattern.compile("(.+):(\\d{1,6})\\s*\\|\\s*([a-z-]+)\\s*\\|\\s*(\\S.*)");

    public Baseline {
        entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** What may fail: the expectations of a kind in the turn that stands at a line of a pack. */
    record Place(Path pack, int line, AssertionKind kind) {}

    /**
     * A line of the file.
     *
     * @param at the file and line of the entry itself
     * @param text the entry as written
     */
    record Entry(Place place, String at, String text, String reason) {}

    /**
     * The known failures of a file.
     *
     * @throws CommandFailure naming the lines that are wrong
     */
    static Baseline read(Path file) {
        List<String> problems = new ArrayList<>();
        Map<Place, Entry> entries = new LinkedHashMap<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String at = file + ":" + number;
            Optional<Entry> entry = entry(line.strip(), at, file);
            if (entry.isEmpty()) {
                problems.add(at + ": an entry is 'path:line | kind | reason'; kinds are " + AssertionKind.wires());
            } else if (entries.putIfAbsent(entry.get().place(), entry.get()) != null) {
                problems.add(at + ": this failure is listed already");
            }
        }
        if (!problems.isEmpty()) {
            throw CommandFailure.work(String.join(System.lineSeparator(), problems));
        }
        return new Baseline(entries);
    }

    /** The entry that a failure is known by. */
    Optional<Entry> entry(Path pack, int line, AssertionKind kind) {
        return Optional.ofNullable(entries.get(new Place(normal(pack), line, kind)));
    }

    static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Optional<Entry> entry(String line, String at, Path file) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            return Optional.empty();
        }
        Path pack = normal(file.toAbsolutePath().resolveSibling(entry.group(1).strip()));
        return AssertionKind.ofWire(entry.group(3))
                .map(kind ->
                        new Entry(new Place(pack, Integer.parseInt(entry.group(2)), kind), at, line, entry.group(4)));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
