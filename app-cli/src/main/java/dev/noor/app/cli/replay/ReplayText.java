package dev.noor.app.cli.replay;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.core.replay.Difference;
import dev.noor.core.replay.Replayer.Result;
import dev.noor.ports.turn.PastTurn;
import dev.noor.ports.turn.TurnArchive.PastChat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A turn that comes out otherwise, as people and as scripts read it. */
final class ReplayText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private ReplayText() {}

    /** Several lines; empty for a turn that comes out as it did. */
    static String text(PastChat chat, PastTurn turn, Result result, ZoneId zone) {
        return switch (result) {
            case Result.Same same -> "";
            case Result.Missed missed ->
                head(chat, turn, zone) + ": not on the tape, a model would be asked something else" + said(turn);
            case Result.Changed changed ->
                head(chat, turn, zone) + ": "
                        + changed.differences().stream().map(ReplayText::name).collect(Collectors.joining(", "))
                        + said(turn)
                        + changed.differences().stream().map(ReplayText::text).collect(Collectors.joining());
        };
    }

    private static String head(PastChat chat, PastTurn turn, ZoneId zone) {
        return "conversation " + chat.id() + ", turn " + turn.seq() + ", "
                + TIME.format(turn.at().atZone(zone));
    }

    private static String said(PastTurn turn) {
        return turn.burst().stream()
                .map(message -> "\n  customer: " + message.content().words().replace("\n", "\n            "))
                .collect(Collectors.joining());
    }

    private static String text(Difference difference) {
        return "\n  " + name(difference) + lines("    - ", difference.then()) + lines("    + ", difference.now());
    }

    private static String lines(String mark, List<String> lines) {
        return lines.stream().map(line -> "\n" + mark + line).collect(Collectors.joining());
    }

    private static String name(Difference difference) {
        return difference.part().name().toLowerCase(Locale.ROOT);
    }

    /** One object; of a turn that comes out as it did too. */
    static ObjectNode json(PastChat chat, PastTurn turn, Result result) {
        ObjectNode line = JsonText.object();
        line.put("conversation", chat.id().toString());
        line.put("turn", turn.id().toString());
        line.put("seq", turn.seq());
        line.put("at", turn.at().toString());
        line.put(
                "result",
                switch (result) {
                    case Result.Same same -> "same";
                    case Result.Missed missed -> "missed";
                    case Result.Changed changed -> "changed";
                });
        if (result instanceof Result.Changed changed) {
            ArrayNode differences = line.putArray("differences");
            changed.differences().forEach(difference -> {
                ObjectNode one = differences.addObject().put("part", name(difference));
                difference.then().forEach(one.putArray("then")::add);
                difference.now().forEach(one.putArray("now")::add);
            });
        }
        return line;
    }
}
