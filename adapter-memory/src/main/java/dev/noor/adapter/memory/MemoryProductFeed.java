package dev.noor.adapter.memory;

import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.ProductFeed;
import java.util.List;

/** A feed of rows that a program made itself. Thread-safe. */
public final class MemoryProductFeed implements ProductFeed {
    private final List<Row> rows;

    /** A feed of these rows, in this order, at the positions 1, 2, 3 … */
    public MemoryProductFeed(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** A feed without bad rows. */
    public static MemoryProductFeed of(List<Product> products) {
        return new MemoryProductFeed(products.stream().<Row>map(Row.Good::new).toList());
    }

    @Override
    public void read(Consumer consumer) {
        long position = 0;
        for (Row row : rows) {
            position++;
            switch (row) {
                case Row.Good good -> consumer.accept(position, good.product().under(List.of()));
                case Row.Bad bad -> consumer.reject(position, bad.reason());
            }
        }
    }

    /** One row of a feed. */
    public sealed interface Row {
        /** A product; its concepts are left out, as a feed knows none. */
        record Good(Product product) implements Row {}

        /** What is no product, and why. */
        record Bad(String reason) implements Row {}
    }
}
