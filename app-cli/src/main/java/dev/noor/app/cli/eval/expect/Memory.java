package dev.noor.app.cli.eval.expect;

import dev.noor.app.cli.eval.probe.PlainText;
import dev.noor.app.cli.eval.probe.Probe;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.Stage;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known and where the sale stands after the turn. */
public sealed interface Memory extends Expectation {

    /** The sale stands at one of these. */
    record StageIn(Set<Stage> stages) implements Memory {
        public StageIn {
            stages = Set.copyOf(stages);
        }

        @Override
        public AssertionKind kind() {
            return AssertionKind.STAGE;
        }

        @Override
        public String stated() {
            return "stage " + stages.stream().sorted().map(Stage::wire).collect(Collectors.joining(" | "));
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            return stages.contains(probe.stage())
                    ? Optional.empty()
                    : Optional.of(probe.stage().wire());
        }
    }

    /** The ledger holds a value: as the whole of a fact, or as one of the values that the fact lists. */
    record Holds(FactSlot slot, String value) implements Memory {
        @Override
        public AssertionKind kind() {
            return AssertionKind.FACTS;
        }

        @Override
        public String stated() {
            return "facts " + slot.wire() + " \"" + value + "\"";
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            Optional<String> held = probe.fact(slot);
            if (held.filter(this::isMet).isPresent()) {
                return Optional.empty();
            }
            return Optional.of(held.map(other -> "\"" + other + "\"").orElse("it is not known"));
        }

        private boolean isMet(String held) {
            String wanted = PlainText.of(value).value();
            if (slot == FactSlot.ADDRESS) {
                // what else belongs to an address is for the reading to decide
                return PlainText.of(held).contains(wanted);
            }
            return Stream.concat(Stream.of(held), Arrays.stream(held.split("\\|")))
                    .anyMatch(one -> PlainText.of(one).value().equals(wanted));
        }
    }

    /** The ledger holds nothing of a slot. */
    record HoldsNot(FactSlot slot) implements Memory {
        @Override
        public AssertionKind kind() {
            return AssertionKind.FACTS;
        }

        @Override
        public String stated() {
            return "notFacts " + slot.wire();
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            return probe.fact(slot).map(held -> "\"" + held + "\"");
        }
    }
}
