package dev.noor.adapter.files.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads documents of plain YAML, mostly one a file: scalars, lists and mappings with text keys. Tags, anchors and
 * aliases are refused, so that a file cannot grow beyond its own size, and nesting is limited. Not thread-safe; one for
 * each file.
 */
public final class YamlReader {
    private static final int MAX_DEPTH = 20;

    private final TextFile file;
    private final int linesBefore;
    private final Problems problems;

    private YamlReader(TextFile file, int linesBefore, Problems problems) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    /** The value of a file; empty when it cannot be read at all, which {@code problems} then knows. */
    public static Optional<YamlValue> read(Path path, String name, Problems problems) {
        return TextFile.read(path, name, problems).flatMap(file -> parse(file, 0, problems));
    }

    /**
     * The documents of a file that may hold several; none when it cannot be read, which {@code problems} then knows.
     */
    public static List<YamlValue> readAll(Path path, String name, Problems problems) {
        return TextFile.read(path, name, problems).stream()
                .flatMap(file -> new YamlReader(file, 0, problems).documents(Integer.MAX_VALUE).stream())
                .toList();
    }

    /** The value of a text that begins after {@code linesBefore} lines of the file it is named after. */
    public static Optional<YamlValue> parse(TextFile file, int linesBefore, Problems problems) {
        return new YamlReader(file, linesBefore, problems).documents(1).stream().findFirst();
    }

    private List<YamlValue> documents(int most) {
        if (indentsWithTabs()) {
            return List.of();
        }
        LoadSettings settings = LoadSettings.builder().setParseComments(false).build();
        try {
            Iterator<Event> events =
                    new Parse(settings).parseString(file.text()).iterator();
            events.next();
            List<YamlValue> documents = new ArrayList<>();
            for (Event next = events.next(); next instanceof DocumentStartEvent; next = events.next()) {
                if (documents.size() == most) {
                    throw new Refused(line(next), "a second document; a file holds one");
                }
                documents.add(new YamlValue(node(events.next(), events, 0), file.name(), problems));
                events.next();
            }
            if (documents.isEmpty()) {
                problems.add(file.name(), 1, "the file is empty");
            }
            return documents;
        } catch (Refused refused) {
            problems.add(file.name(), refused.line, refused.what);
        } catch (MarkedYamlEngineException syntax) {
            problems.add(
                    file.name(), syntax.getProblemMark().map(this::line).orElse(1), "not YAML: " + syntax.getProblem());
        } catch (YamlEngineException syntax) {
            problems.add(file.name(), 1, "not YAML: " + syntax.getMessage());
        }
        return List.of();
    }

    private YamlNode node(Event event, Iterator<Event> events, int depth) {
        if (depth > MAX_DEPTH) {
            throw new Refused(line(event), "nested deeper than " + MAX_DEPTH + " levels");
        }
        if (event instanceof AliasEvent
                || event instanceof NodeEvent named && named.getAnchor().isPresent()) {
            throw new Refused(line(event), "an anchor or alias; write the value out");
        }
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent start -> sequence(start, events, depth);
            case MappingStartEvent start -> mapping(start, events, depth);
            default -> throw new Refused(line(event), "a value of an unknown kind");
        };
    }

    private YamlNode scalar(ScalarEvent scalar) {
        requireNoTag(scalar.getTag(), scalar);
        String text = scalar.getValue();
        boolean absent = scalar.isPlain() && (text.isEmpty() || text.equals("~") || text.equals("null"));
        return absent ? new YamlNode.Absent(line(scalar)) : new YamlNode.Scalar(line(scalar), text);
    }

    private YamlNode sequence(SequenceStartEvent start, Iterator<Event> events, int depth) {
        requireNoTag(start.getTag(), start);
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(node(event, events, depth + 1));
        }
        return new YamlNode.Sequence(line(start), items);
    }

    private YamlNode mapping(MappingStartEvent start, Iterator<Event> events, int depth) {
        requireNoTag(start.getTag(), start);
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            if (!(node(event, events, depth + 1) instanceof YamlNode.Scalar key)) {
                throw new Refused(line(event), "a key that is not a text");
            }
            YamlNode value = node(events.next(), events, depth + 1);
            Integer first = lines.putIfAbsent(key.text(), key.line());
            if (first == null) {
                entries.add(new YamlNode.Entry(key.text(), key.line(), value));
            } else {
                problems.add(
                        file.name(), key.line(), "duplicate key '" + key.text() + "', first given in line " + first);
            }
        }
        return new YamlNode.Mapping(line(start), entries);
    }

    private void requireNoTag(Optional<String> tag, Event event) {
        if (tag.isPresent()) {
            throw new Refused(line(event), "a tag; write plain values");
        }
    }

    private boolean indentsWithTabs() {
        boolean found = false;
        int line = linesBefore;
        for (String text : (Iterable<String>) file.text().lines()::iterator) {
            line++;
            int tab = text.indexOf('\t');
            if (tab >= 0 && text.substring(0, tab).isBlank()) {
                problems.add(file.name(), line, "a tab; indent with spaces");
                found = true;
            }
        }
        return found;
    }

    private int line(Event event) {
        return event.getStartMark().map(this::line).orElse(1);
    }

    private int line(Mark mark) {
        return linesBefore + mark.getLine() + 1;
    }

    /** Ends the reading of a file at its first refused construct. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final String what;

        Refused(int line, String what) {
            super(what, null, false, false);
            this.line = line;
            this.what = what;
        }
    }
}
