package dev.noor.app.cli.chat;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.app.cli.FailureReport;
import dev.noor.app.cli.InBackground;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.chat.TypedLine.Result;
import dev.noor.app.cli.filter.Lines;
import dev.noor.app.cli.filter.Lines.Line;
import dev.noor.ports.PortException;
import dev.noor.ports.turn.TurnReportWriter;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** A conversation that somebody types, at a terminal or through a pipe. */
final class TypedChat {

    private static final AttributedStyle YOU = AttributedStyle.DEFAULT.bold().foreground(AttributedStyle.CYAN);
    private static final AttributedStyle NOOR = AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
    private static final AttributedStyle ASIDE = AttributedStyle.DEFAULT.faint();

    private final StandardStreams streams;
    private final FilesConfig files;
    private final TurnReportWriter codec;

    @Inject
    TypedChat(StandardStreams streams, FilesConfig files, TurnReportWriter codec) {
        this.streams = streams;
        this.files = files;
        this.codec = codec;
    }

    /** With line editing, history and colours. */
    void onTerminal(InBackground<Chat> starting) {
        try (Terminal terminal = TerminalBuilder.builder().name("noor").build()) {
            LineReader reader = LineReaderBuilder.builder()
                    .terminal(terminal)
                    .variable(LineReader.HISTORY_FILE, files.home().resolve("chat-history"))
                    .option(Option.DISABLE_EVENT_EXPANSION, true)
                    .build();
            TypedLine line = new TypedLine(starting.await(), codec);
            show(terminal, "Noor listens. /help lists what else there is; /quit ends the chat.", ASIDE);
            while (answer(terminal, line, reader.readLine(styled("you  ", YOU).toAnsi(terminal)))) {
                terminal.flush();
            }
        } catch (UserInterruptException | EndOfFileException left) {
            return;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Line by line, without a terminal. */
    void onPipe(Chat chat) {
        PrintWriter out = streams.printer();
        TypedLine typed = new TypedLine(chat, codec);
        Lines lines = new Lines(streams.in());
        try {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                switch (line.get()) {
                    case Line.Unreadable unreadable -> streams.err().println("noor: " + unreadable.reason());
                    case Line.Text text -> {
                        Result result = typed.type(text.text());
                        if (result instanceof Result.Quit) {
                            return;
                        }
                        words(result).forEach(out::println);
                    }
                }
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Whether the chat goes on. A fault of the database or the like does not end it. */
    private static boolean answer(Terminal terminal, TypedLine line, String typed) {
        Result result;
        try {
            result = line.type(typed);
        } catch (PortException fault) {
            FailureReport.sentences(fault).forEach(sentence -> show(terminal, sentence, ASIDE));
            return true;
        }
        AttributedStyle style = result instanceof Result.Reply ? NOOR : ASIDE;
        words(result).forEach(words -> show(terminal, words, style));
        return !(result instanceof Result.Quit);
    }

    private static List<String> words(Result result) {
        return switch (result) {
            case Result.Reply reply -> reply.messages();
            case Result.Note note -> note.lines();
            case Result.Quit quit -> List.of();
        };
    }

    private static void show(Terminal terminal, String words, AttributedStyle style) {
        terminal.writer().println(styled(words, style).toAnsi(terminal));
    }

    private static AttributedString styled(String words, AttributedStyle style) {
        return new AttributedString(words, style);
    }
}
