package dev.noor.app.cli.chat;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.CommandFiles;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.filter.BadLineException;
import dev.noor.app.cli.filter.Lines;
import dev.noor.app.cli.filter.Lines.Line;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Plays scripts. A file is checked as a whole before its first event; standard input is played as it comes. */
final class ScriptedChat {

    private final StandardStreams streams;
    private final TurnLine turnLine;

    @Inject
    ScriptedChat(StandardStreams streams, TurnLine turnLine) {
        this.streams = streams;
        this.turnLine = turnLine;
    }

    /** Plays the script of a file in the chat, which is opened only when the script is right. */
    void play(Path script, Supplier<Chat> chat) {
        List<ScriptEvent> events = new ArrayList<>();
        try (InputStream in = Files.newInputStream(CommandFiles.readable(script))) {
            read(in, script.toString(), events::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        PrintWriter out = streams.printer();
        Chat opened = chat.get();
        events.forEach(event -> happen(event, opened, out));
    }

    /** Plays standard input in the chat. */
    void playInput(Chat chat) {
        PrintWriter out = streams.printer();
        try {
            read(streams.in(), "standard input", event -> happen(event, chat, out));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void happen(ScriptEvent event, Chat chat, PrintWriter out) {
        chat.happen(event).map(turnLine::of).ifPresent(out::println);
    }

    private static void read(InputStream in, String name, Consumer<ScriptEvent> events) throws IOException {
        Lines lines = new Lines(in);
        long number = 0;
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            try {
                event(line.get()).ifPresent(events);
            } catch (BadLineException bad) {
                throw CommandFailure.work(name + ":" + number + ": " + bad.reason());
            }
        }
    }

    private static Optional<ScriptEvent> event(Line line) throws BadLineException {
        return switch (line) {
            case Line.Text text when text.text().isBlank() -> Optional.empty();
            case Line.Text text -> Optional.of(ScriptLine.parse(text.text()));
            case Line.Unreadable unreadable -> throw new BadLineException(unreadable.reason());
        };
    }
}
