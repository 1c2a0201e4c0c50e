package dev.noor.app.cli.eval;

import dev.noor.app.cli.eval.expect.Verdict;
import dev.noor.app.cli.eval.pack.Pack;
import java.util.Optional;

/**
 * An expectation that does not hold.
 *
 * @param known the reason that the baseline gives; empty when the failure is not listed
 */
public record Failure(Pack pack, PlayedTurn turn, Verdict verdict, Optional<String> known) {

    /** Where the turn stands, as editors open it. */
    public String place() {
        return pack.file() + ":" + turn.step().line();
    }
}
