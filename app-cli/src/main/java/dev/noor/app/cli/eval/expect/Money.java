package dev.noor.app.cli.eval.expect;

import dev.noor.app.cli.eval.probe.Figure;
import dev.noor.app.cli.eval.probe.Probe;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which sums stand in the reply. */
public sealed interface Money extends Expectation {

    @Override
    default AssertionKind kind() {
        return AssertionKind.MONEY;
    }

    /** The number stands in the reply. */
    record States(BigDecimal amount) implements Money {
        @Override
        public String stated() {
            return "amounts " + amount.toPlainString();
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            List<Figure> figures = probe.figures();
            if (figures.stream().anyMatch(figure -> figure.states(amount))) {
                return Optional.empty();
            }
            return Optional.of(
                    figures.isEmpty()
                            ? "no number"
                            : figures.stream()
                                    .map(figure -> figure.value().toPlainString())
                                    .collect(Collectors.joining(", ")));
        }

        @Override
        public boolean isPositive() {
            return true;
        }
    }

    /** The number does not stand in the reply. */
    record StatesNot(BigDecimal amount) implements Money {
        @Override
        public String stated() {
            return "notAmounts " + amount.toPlainString();
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            return probe.figures().stream().anyMatch(figure -> figure.value().compareTo(amount) == 0)
                    ? Optional.of("it stands there")
                    : Optional.empty();
        }
    }
}
