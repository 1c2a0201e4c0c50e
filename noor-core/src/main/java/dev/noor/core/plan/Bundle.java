package dev.noor.core.plan;

import dev.noor.ports.catalog.Product;
import dev.noor.ports.money.Money;
import java.util.List;

/** Things offered together: at least one line. */
public record Bundle(List<Line> lines) {
    public Bundle {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a bundle has at least one line");
        }
    }

    /** A product and how many of it, 1 or more. */
    public record Line(Product product, int count) {
        public Line {
            if (count < 1) {
                throw new IllegalArgumentException("a line has at least one piece");
            }
        }

        /** What the line comes to before tax. */
        public Money amount() {
            return product.price().times(count);
        }
    }

    /** What everything comes to before tax. */
    public Money total() {
        return lines.stream().map(Line::amount).reduce(Money::plus).orElseThrow();
    }
}
