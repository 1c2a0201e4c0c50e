package dev.noor.app.cli.eval;

import dev.noor.app.cli.eval.expect.AssertionKind;
import dev.noor.app.cli.eval.expect.Verdict;
import dev.noor.app.cli.eval.pack.Step;
import dev.noor.app.cli.eval.probe.Probe;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A turn with what came of each expectation, stated or not.
 *
 * @param language the tag of the language that the customer is to be answered in
 * @param took from the message's arrival until the turn was stored
 */
public record PlayedTurn(Step.Turn step, Probe probe, List<Verdict> verdicts, String language, Duration took) {

    public PlayedTurn {
        verdicts = List.copyOf(verdicts);
    }

    /** Whether every expectation holds. */
    public boolean passed() {
        return verdicts.stream().allMatch(Verdict::holds);
    }

    /** What the failing expectations are about. */
    public Set<AssertionKind> failingKinds() {
        Set<AssertionKind> kinds = EnumSet.noneOf(AssertionKind.class);
        verdicts.stream()
                .filter(verdict -> !verdict.holds())
                .forEach(verdict -> kinds.add(verdict.expectation().kind()));
        return kinds;
    }
}
