package dev.noor.app.cli.eval.pack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.CommandFiles;
import dev.noor.app.cli.chat.ScriptEvent;
import dev.noor.app.cli.chat.ScriptLine;
import dev.noor.app.cli.eval.expect.Expectation;
import dev.noor.app.cli.filter.BadLineException;
import dev.noor.app.cli.filter.InputLine;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.app.cli.filter.Lines;
import dev.noor.app.cli.filter.Lines.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one pack and notes everything that is wrong with it. Not thread-safe. */
final class PackReader {

    private static final Set<String> OF_HEAD = Set.of("about", "lesson");
    private static final Set<String> OF_PASSING_TIME = Set.of("after");
    private static final Set<String> OF_MANAGER = Set.of("from", "text", "kind");
    private static final Set<String> OF_CUSTOMER = Set.of("from", "text", "kind", "burst", "expect");

    private final Path file;
    private final List<PackProblem> problems = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private String about = "";

    PackReader(Path file) {
        this.file = file;
    }

    /** Reads the file; what is wrong with it is told by {@link #problems()}. */
    Pack read(String name) {
        int number = 0;
        try (InputStream in = Files.newInputStream(CommandFiles.readable(file))) {
            Lines lines = new Lines(in);
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                number++;
                take(line.get(), number);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Pack pack = new Pack(file, name, about, steps);
        if (problems.isEmpty() && pack.turns().findAny().isEmpty()) {
            problem(1, "no customer writes in this pack");
        }
        return pack;
    }

    List<PackProblem> problems() {
        return List.copyOf(problems);
    }

    private void take(Line line, int number) {
        try {
            switch (line) {
                case Line.Text text when text.text().isBlank() -> {}
                case Line.Text text -> take(JsonText.parseObject(text.text()), number);
                case Line.Unreadable unreadable -> problem(number, unreadable.reason());
            }
        } catch (BadLineException bad) {
            problem(number, bad.reason());
        }
    }

    private void take(ObjectNode line, int number) throws BadLineException {
        InputLine members = new InputLine(line);
        switch (ScriptLine.event(members)) {
            case ScriptEvent.About head -> {
                requireOnly(members, OF_HEAD);
                if (number > 1) {
                    throw new BadLineException("'about' stands in the first line only");
                }
                about = members.text("about");
            }
            case ScriptEvent.TimePassed passed -> aside(members, OF_PASSING_TIME, number, passed);
            case ScriptEvent.Manager manager -> aside(members, OF_MANAGER, number, manager);
            case ScriptEvent.Customer customer -> turn(members, number, customer);
        }
    }

    private void aside(InputLine members, Set<String> known, int number, ScriptEvent event) throws BadLineException {
        requireOnly(members, known);
        steps.add(new Step.Aside(number, event));
    }

    private void turn(InputLine members, int number, ScriptEvent.Customer customer) throws BadLineException {
        requireOnly(members, OF_CUSTOMER);
        List<Expectation> expectations = Expectations.of(members);
        Expectations.requireEnough(expectations);
        steps.add(new Step.Turn(number, customer, expectations));
    }

    private void problem(int line, String reason) {
        problems.add(new PackProblem(file, line, reason));
    }

    private static void requireOnly(InputLine members, Set<String> known) throws BadLineException {
        for (String name : members.names()) {
            if (!known.contains(name)) {
                throw new BadLineException("'" + name + "' is no member of such a line; there is "
                        + known.stream().sorted().collect(java.util.stream.Collectors.joining(", ")));
            }
        }
    }
}
