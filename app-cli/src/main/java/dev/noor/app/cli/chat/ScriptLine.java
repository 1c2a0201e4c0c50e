package dev.noor.app.cli.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.filter.BadLineException;
import dev.noor.app.cli.filter.InputLine;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageContent.Kind;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the lines of scripts. */
public final class ScriptLine {

    private static final Duration LONGEST = Duration.ofDays(3650);

    private ScriptLine() {}

    /** The event of a line. */
    static ScriptEvent parse(String line) throws BadLineException {
        return event(new InputLine(JsonText.parseObject(line)));
    }

    /** The event of a line that was read as JSON; members that belong to none are passed over. */
    public static ScriptEvent event(InputLine members) throws BadLineException {
        if (members.member("about").isPresent()) {
            members.text("about");
            return new ScriptEvent.About();
        }
        if (members.member("after").isPresent()) {
            return new ScriptEvent.TimePassed(time(members.text("after")));
        }
        if (members.member("from").isPresent()) {
            return said(members.text("from"), members);
        }
        if (members.member("burst").isPresent()) {
            return new ScriptEvent.Customer(burst(members.members().get("burst")));
        }
        return new ScriptEvent.Customer(List.of(content(members)));
    }

    private static ScriptEvent said(String author, InputLine members) throws BadLineException {
        return switch (author) {
            case "manager" -> new ScriptEvent.Manager(content(members));
            case "customer" -> new ScriptEvent.Customer(List.of(content(members)));
            default -> throw new BadLineException("'from' is neither manager nor customer");
        };
    }

    private static List<MessageContent> burst(JsonNode burst) throws BadLineException {
        if (!burst.isArray() || burst.isEmpty()) {
            throw new BadLineException("'burst' is not an array of at least one message");
        }
        List<MessageContent> messages = new ArrayList<>(burst.size());
        for (JsonNode message : burst) {
            if (message.isTextual()) {
                messages.add(new MessageContent.Text(message.textValue()));
            } else if (message instanceof ObjectNode members) {
                messages.add(content(new InputLine(members)));
            } else {
                throw new BadLineException("a message of 'burst' is neither a string nor an object");
            }
        }
        return messages;
    }

    private static MessageContent content(InputLine members) throws BadLineException {
        Optional<JsonNode> kind = members.member("kind");
        if (kind.isPresent()) {
            String words = members.member("text").isPresent() ? members.text("text") : "";
            Kind told = kind(members.text("kind"));
            // a voice note with words is one that was written down
            return told == Kind.VOICE && !words.isBlank()
                    ? new MessageContent.Spoken(words)
                    : new MessageContent.Attachment(told, words);
        }
        if (members.member("text").isEmpty()) {
            throw new BadLineException("an event has 'text', 'burst', 'kind', 'from' or 'after'");
        }
        return new MessageContent.Text(members.text("text"));
    }

    private static Kind kind(String text) throws BadLineException {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
                return kind;
            }
        }
        throw new BadLineException("'kind' is not one of "
                + Arrays.stream(Kind.values())
                        .map(known -> known.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
    }

    private static Duration time(String text) throws BadLineException {
        Duration time;
        try {
            time = Duration.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new BadLineException("'after' is not an ISO 8601 duration such as PT25H");
        }
        if (time.isNegative() || time.compareTo(LONGEST) > 0) {
            throw new BadLineException("'after' lies between PT0S and ten years");
        }
        return time;
    }
}
