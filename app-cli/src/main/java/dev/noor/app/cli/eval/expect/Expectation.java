package dev.noor.app.cli.eval.expect;

import dev.noor.app.cli.eval.probe.Probe;
import java.util.Optional;

/** One assertion about a turn. */
public sealed interface Expectation permits Content, Decision, Form, Grounding, Memory, Money, Shown {

    AssertionKind kind();

    /** As a pack states it, such as {@code skus "CH 616"}. */
    String stated();

    /** What the turn showed instead; empty when the expectation holds. */
    Optional<String> missedBy(Probe probe);

    /** Whether a turn without sense cannot meet it. */
    default boolean isPositive() {
        return false;
    }
}
