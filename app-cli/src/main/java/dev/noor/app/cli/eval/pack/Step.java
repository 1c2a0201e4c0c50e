package dev.noor.app.cli.eval.pack;

import dev.noor.app.cli.chat.ScriptEvent;
import dev.noor.app.cli.eval.expect.Expectation;
import java.util.List;

/** One line of a pack in which something happens. */
public sealed interface Step {

    /** Where it stands in the file, from 1. */
    int line();

    ScriptEvent event();

    /** The customer writes. */
    record Turn(int line, ScriptEvent.Customer event, List<Expectation> expectations) implements Step {
        public Turn {
            expectations = List.copyOf(expectations);
        }
    }

    /** Time passes, or a person of the company writes: Noor has nothing to answer. */
    record Aside(int line, ScriptEvent event) implements Step {}
}
