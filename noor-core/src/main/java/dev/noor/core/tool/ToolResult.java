package dev.noor.core.tool;

import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Evidence;
import java.util.List;

/** What became of a tool call. */
public sealed interface ToolResult<R> {
    /**
     * It was done.
     *
     * @param evidence what a reply may now be traced to
     * @param effects what the turn wants done when it commits
     */
    record Done<R>(R value, List<Evidence> evidence, List<Effect> effects) implements ToolResult<R> {
        public Done {
            evidence = List.copyOf(evidence);
            effects = List.copyOf(effects);
        }
    }

    /**
     * It was not done.
     *
     * @param code of the rule that refused, stable
     * @param reason what was wrong and what to do, for a model or an engineer
     */
    record Refused<R>(String code, String reason) implements ToolResult<R> {}

    /** Done, with evidence and without effects. */
    static <R> ToolResult<R> found(R value, List<? extends Evidence> evidence) {
        return new Done<>(value, List.copyOf(evidence), List.of());
    }

    /** Done, with effects and without evidence. */
    static <R> ToolResult<R> decided(R value, List<Effect> effects) {
        return new Done<>(value, List.of(), effects);
    }
}
