package dev.noor.core.replay;

import dev.noor.core.replay.Difference.Part;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.PastTurn;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReport;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares a turn as it was taken with the same turn taken again. */
public final class Differences {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Differences() {}

    /** In the order of the parts; none when it comes out as it did. */
    public static List<Difference> between(PastTurn past, TurnReport then, TurnCommit now) {
        List<Difference> found = new ArrayList<>();
        compare(
                found,
                Part.OUTCOME,
                List.of(outcome(past.outcome(), past.reason())),
                List.of(outcome(now.outcome(), now.reason())));
        List<String> said = now.replies().stream()
                .map(OutboundMessage::content)
                .map(Differences::words)
                .toList();
        if (!bare(past.replies()).equals(bare(said))) {
            compare(found, Part.REPLY, lines(past.replies()), lines(said));
        }
        TurnReport again = now.report();
        compare(found, Part.STAGE, Lines.moves(then), Lines.moves(again));
        compare(found, Part.TOOLS, Lines.tools(then), Lines.tools(again));
        compare(found, Part.EVIDENCE, Lines.evidence(then), Lines.evidence(again));
        compare(found, Part.EFFECTS, Lines.effects(then), Lines.effects(again));
        return found;
    }

    private static void compare(List<Difference> found, Part part, List<String> then, List<String> now) {
        List<String> gone = without(then, now);
        List<String> come = without(now, then);
        if (!gone.isEmpty() || !come.isEmpty()) {
            found.add(new Difference(part, gone, come));
        } else if (!then.equals(now)) {
            // The same lines in another order.
            found.add(new Difference(part, then, now));
        }
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }

    private static String outcome(Outcome outcome, String reason) {
        return reason.isEmpty() ? Lines.lower(outcome) : Lines.lower(outcome) + ": " + reason;
    }

    /** Where a channel cut a reply into parts is not the turn's doing. */
    private static String bare(List<String> texts) {
        return texts.size() == 1
                ? texts.getFirst()
                : SPACE.matcher(String.join("", texts)).replaceAll("");
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream().flatMap(text -> Stream.of(text.split("\n", -1))).toList();
    }

    private static String words(OutboundContent content) {
        return switch (content) {
            case OutboundContent.FreeForm text -> text.text();
            case OutboundContent.Media media -> media.caption().orElse("");
            case OutboundContent.Template template -> String.join(" ", template.values());
        };
    }
}
