package dev.noor.core.replay;

import java.util.List;

/**
 * What of a turn comes out otherwise, line by line.
 *
 * @param then lines that are no more
 * @param now lines that are new
 */
public record Difference(Part part, List<String> then, List<String> now) {
    public Difference {
        then = List.copyOf(then);
        now = List.copyOf(now);
    }

    /** What of a turn it is. */
    public enum Part {
        /** Whether it replies, and if not why. */
        OUTCOME,
        /** The words for the customer. */
        REPLY,
        /** The moves between stages. */
        STAGE,
        /** The calls of tools with their verdicts. */
        TOOLS,
        /** What the reply is traced to. */
        EVIDENCE,
        /** What the turn wants done. */
        EFFECTS
    }
}
