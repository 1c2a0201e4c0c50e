package dev.noor.app.cli.eval.expect;

import dev.noor.app.cli.eval.probe.Probe;
import dev.noor.app.cli.eval.probe.QuotationStep;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the turn decides. */
public sealed interface Decision extends Expectation {

    /** The turn asks for a person. */
    record HandsOff() implements Decision {
        @Override
        public AssertionKind kind() {
            return AssertionKind.HAND_OFF;
        }

        @Override
        public String stated() {
            return "handoff true";
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            return probe.handoff().isPresent() ? Optional.empty() : Optional.of("nobody was asked for");
        }
    }

    /** The turn asks for nobody. */
    record KeepsOn() implements Decision {
        @Override
        public AssertionKind kind() {
            return AssertionKind.HAND_OFF;
        }

        @Override
        public String stated() {
            return "handoff false";
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            return probe.handoff().map(reason -> "handed over: " + reason);
        }
    }

    /** The turn does this with the quotation; an empty {@code step} means nothing. */
    record Quotes(Optional<QuotationStep> step) implements Decision {
        @Override
        public AssertionKind kind() {
            return AssertionKind.CONSENT;
        }

        @Override
        public String stated() {
            return "quotation " + step.map(Quotes::wire).orElse("none");
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            Set<QuotationStep> done = probe.quotationSteps();
            boolean met = step.map(done::contains).orElse(done.isEmpty());
            return met
                    ? Optional.empty()
                    : Optional.of(
                            done.isEmpty()
                                    ? "none"
                                    : done.stream().map(Quotes::wire).collect(Collectors.joining(", ")));
        }

        private static String wire(QuotationStep step) {
            return step.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The turn records that the customer wants no more messages. */
    record OptsOut() implements Decision {
        @Override
        public AssertionKind kind() {
            return AssertionKind.OPT_OUT;
        }

        @Override
        public String stated() {
            return "optOut true";
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            return probe.optsOut() ? Optional.empty() : Optional.of("no opt-out was recorded");
        }

        @Override
        public boolean isPositive() {
            return true;
        }
    }

    /** The turn records no such wish. */
    record StaysIn() implements Decision {
        @Override
        public AssertionKind kind() {
            return AssertionKind.OPT_OUT;
        }

        @Override
        public String stated() {
            return "optOut false";
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            return probe.optsOut() ? Optional.of("an opt-out was recorded") : Optional.empty();
        }
    }
}
