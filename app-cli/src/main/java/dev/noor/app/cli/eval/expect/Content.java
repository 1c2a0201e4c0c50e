package dev.noor.app.cli.eval.expect;

import dev.noor.app.cli.eval.probe.Probe;
import dev.noor.ports.catalog.Product;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the reply says. */
public sealed interface Content extends Expectation {

    @Override
    default AssertionKind kind() {
        return AssertionKind.CONTENT;
    }

    /** The reply names the product. */
    record Names(String sku) implements Content {
        @Override
        public String stated() {
            return "skus \"" + sku + "\"";
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            return probe.names(sku) ? Optional.empty() : Optional.of(named(probe));
        }

        @Override
        public boolean isPositive() {
            return true;
        }
    }

    /** The reply names at least one of the products. */
    record NamesAny(List<String> skus) implements Content {
        public NamesAny {
            skus = List.copyOf(skus);
        }

        @Override
        public String stated() {
            return "anySku " + quoted(skus);
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            return skus.stream().anyMatch(probe::names) ? Optional.empty() : Optional.of(named(probe));
        }

        @Override
        public boolean isPositive() {
            return true;
        }
    }

    /** The reply does not name the product. */
    record NamesNot(String sku) implements Content {
        @Override
        public String stated() {
            return "notSkus \"" + sku + "\"";
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            return probe.names(sku) ? Optional.of("named " + sku) : Optional.empty();
        }
    }

    /** One of the texts stands in the reply. */
    record Says(List<String> alternatives) implements Content {
        public Says {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public String stated() {
            return "says " + quoted(alternatives);
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            return alternatives.stream().anyMatch(probe::says)
                    ? Optional.empty()
                    : Optional.of("none of them stands there");
        }

        @Override
        public boolean isPositive() {
            return true;
        }
    }

    /** The text does not stand in the reply. */
    record SaysNot(String words) implements Content {
        @Override
        public String stated() {
            return "notSays \"" + words + "\"";
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            return probe.says(words) ? Optional.of("it stands there") : Optional.empty();
        }
    }

    private static String named(Probe probe) {
        List<Product> named = probe.products();
        return named.isEmpty()
                ? "named no product"
                : "named "
                        + named.stream().map(product -> product.sku().value()).collect(Collectors.joining(", "));
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(" | "));
    }
}
