package dev.noor.app.cli.replay;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.ExitCode;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.core.replay.Replayer.Result;

/** How many turns came out how. Confined to one thread. */
final class ReplayTally {
    private int conversations;
    private int fromStart;
    private int same;
    private int changed;
    private int missed;
    private int left;

    /** A conversation begins; from its start where what its turns started from is not kept. */
    void conversation(boolean fromItsStart) {
        conversations++;
        fromStart += fromItsStart ? 1 : 0;
    }

    void taken(Result result) {
        switch (result) {
            case Result.Same asBefore -> same++;
            case Result.Changed otherwise -> changed++;
            case Result.Missed unknown -> missed++;
        }
    }

    /** A turn that is not to be taken again. */
    void left() {
        left++;
    }

    /** Nothing has changed only where every turn came out as it did. */
    ExitCode exitCode() {
        return changed + missed > 0 ? ExitCode.CHANGED : ExitCode.DONE;
    }

    String line() {
        StringBuilder line = new StringBuilder();
        line.append(same + changed + missed).append(" turns of ").append(conversations);
        line.append(" conversations taken again: ").append(same).append(" as before, ");
        line.append(changed).append(" changed, ").append(missed).append(" not on the tape");
        if (left > 0) {
            line.append("; ").append(left).append(" left alone, since a person took over");
        }
        if (fromStart > 0) {
            line.append("; ")
                    .append(fromStart)
                    .append(" conversations from their start, as what their turns started from is not");
            line.append(" kept, which is less exact");
        }
        return line.toString();
    }

    ObjectNode json() {
        ObjectNode summary = JsonText.object();
        summary.put("turns", same + changed + missed)
                .put("conversations", conversations)
                .put("same", same)
                .put("changed", changed)
                .put("missed", missed)
                .put("left", left)
                .put("from_start", fromStart);
        return summary;
    }
}
