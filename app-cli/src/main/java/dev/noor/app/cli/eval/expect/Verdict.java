package dev.noor.app.cli.eval.expect;

import dev.noor.app.cli.eval.probe.Probe;
import java.util.Optional;

/**
 * What came of an expectation.
 *
 * @param found what the turn showed instead; empty when the expectation holds
 */
public record Verdict(Expectation expectation, Optional<String> found) {

    /** The verdict on a turn. */
    public static Verdict on(Probe probe, Expectation expectation) {
        return new Verdict(expectation, expectation.missedBy(probe));
    }

    public boolean holds() {
        return found.isEmpty();
    }
}
