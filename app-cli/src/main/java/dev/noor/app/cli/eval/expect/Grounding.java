package dev.noor.app.cli.eval.expect;

import dev.noor.app.cli.eval.probe.Probe;
import java.util.List;
import java.util.Optional;

/** Whether what the reply states can be traced. */
public sealed interface Grounding extends Expectation {

    @Override
    default AssertionKind kind() {
        return AssertionKind.GROUNDING;
    }

    /** Every number stands in the evidence of the turn, in the company's data or in the customer's words. */
    record FiguresProven() implements Grounding {
        @Override
        public String stated() {
            return "figures proven";
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            return listed(probe.unprovenFigures());
        }
    }

    /** Every model named is sold. */
    record ModelsKnown() implements Grounding {
        @Override
        public String stated() {
            return "models in the catalogue";
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            return listed(probe.unknownModels());
        }
    }

    private static Optional<String> listed(List<String> faults) {
        return faults.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", faults));
    }
}
