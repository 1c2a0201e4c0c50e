package dev.noor.app.cli.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.filter.BadLineException;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReportWriter;
import java.util.List;
import java.util.Optional;

/** What becomes of each line that somebody types into a chat. Remembers the last turn. Not thread-safe. */
final class TypedLine {

    private static final List<String> HELP = List.of(
            "Write as a customer would. Commands:",
            "  /facts   what Noor knows now",
            "  /report  why the last reply is what it is",
            "  /quit    ends the chat");

    private final Chat chat;
    private final TurnReportWriter codec;
    private Optional<TurnCommit> last = Optional.empty();

    TypedLine(Chat chat, TurnReportWriter codec) {
        this.chat = chat;
        this.codec = codec;
    }

    /** What a line leads to. */
    sealed interface Result {
        /** Noor answers, one text a message. */
        record Reply(List<String> messages) implements Result {}

        /** The chat itself has something to say. */
        record Note(List<String> lines) implements Result {}

        record Quit() implements Result {}
    }

    Result type(String line) {
        String words = line.strip();
        return switch (words) {
            case "" -> new Result.Note(List.of());
            case "/help" -> new Result.Note(HELP);
            case "/facts" -> new Result.Note(facts());
            case "/report" -> new Result.Note(report());
            case "/quit", "/exit" -> new Result.Quit();
            default ->
                words.startsWith("/")
                        ? new Result.Note(List.of("There is no " + words + "; /help lists what there is."))
                        : reply(words);
        };
    }

    private Result reply(String words) {
        Optional<TurnCommit> commit = chat.say(words);
        last = commit.or(() -> last);
        return commit.map(turn -> turn.replies().isEmpty()
                        ? new Result.Note(List.of("(no reply: " + turn.reason() + ")"))
                        : new Result.Reply(TurnLine.texts(turn)))
                .orElse(new Result.Note(List.of()));
    }

    private List<String> facts() {
        List<String> facts = last.map(turn -> turn.after().facts().stream()
                        .map(fact -> "  " + fact.slot().wire() + " = " + fact.value())
                        .toList())
                .orElse(List.of());
        return facts.isEmpty() ? List.of("Nothing yet.") : facts;
    }

    private List<String> report() {
        return last.map(turn -> pretty(codec.encode(turn.report())).lines().toList())
                .orElse(List.of("There was no turn yet."));
    }

    private static String pretty(String json) {
        try {
            ObjectNode report = JsonText.parseObject(json);
            return report.toPrettyString();
        } catch (BadLineException notJson) {
            return json;
        }
    }
}
