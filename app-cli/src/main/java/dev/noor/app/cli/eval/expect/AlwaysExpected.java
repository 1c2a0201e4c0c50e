package dev.noor.app.cli.eval.expect;

import dev.noor.app.cli.eval.probe.Probe;
import java.util.ArrayList;
import java.util.List;

/** What every reply must be, whatever a pack states of it. */
public final class AlwaysExpected {

    private AlwaysExpected() {}

    /** The expectations that go beside the stated ones. */
    public static List<Expectation> of(Probe probe, List<Expectation> stated) {
        List<Expectation> expectations = new ArrayList<>();
        // a wish to hear nothing more may be met in words or in silence
        if (stated.stream().noneMatch(one -> one instanceof Form.Ends || one instanceof Decision.OptsOut)) {
            expectations.add(new Form.Ends(Form.Voice.REPLIED));
        }
        if (!probe.spoke()) {
            return expectations;
        }
        if (stated.stream().noneMatch(Form.Asks.class::isInstance)) {
            expectations.add(new Form.Asks(1));
        }
        if (stated.stream().noneMatch(Form.Fresh.class::isInstance)) {
            expectations.add(new Form.Fresh());
        }
        expectations.add(new Form.Clean());
        expectations.add(new Grounding.FiguresProven());
        expectations.add(new Grounding.ModelsKnown());
        return expectations;
    }
}
