package dev.noor.app.cli.eval.expect;

import dev.noor.app.cli.eval.probe.Probe;
import dev.noor.ports.catalog.Product;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which products the reply shows, whatever their names. */
public sealed interface Shown extends Expectation {

    @Override
    default AssertionKind kind() {
        return AssertionKind.CONTENT;
    }

    /** So many products or more. */
    record AtLeast(int count) implements Shown {
        @Override
        public String stated() {
            return "shown min " + count;
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            List<Product> shown = probe.products();
            return shown.size() >= count ? Optional.empty() : Optional.of(list(shown));
        }

        @Override
        public boolean isPositive() {
            return count > 0;
        }
    }

    /** No more than so many products. */
    record AtMost(int count) implements Shown {
        @Override
        public String stated() {
            return "shown max " + count;
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            List<Product> shown = probe.products();
            return shown.size() <= count ? Optional.empty() : Optional.of(list(shown));
        }
    }

    /**
     * Every product keeps a limit.
     *
     * @param limit as the pack states the limit, such as {@code maxPrice 700}
     */
    record Each(String limit, Predicate<Product> keeps) implements Shown {
        @Override
        public String stated() {
            return "shown " + limit;
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            List<Product> breaking =
                    probe.products().stream().filter(keeps.negate()).toList();
            return breaking.isEmpty() ? Optional.empty() : Optional.of("broken by " + names(breaking));
        }
    }

    private static String list(List<Product> shown) {
        return shown.isEmpty() ? "no product" : shown.size() + ": " + names(shown);
    }

    private static String names(List<Product> products) {
        return products.stream().map(product -> product.sku().value()).collect(Collectors.joining(", "));
    }
}
