package dev.noor.ports.catalog;

/** What is known of the stock of a product. */
public sealed interface StockLevel {
    /** {@code units} pieces, 0 or more, can be sold now. */
    record Counted(int units) implements StockLevel {
        public Counted {
            if (units < 0) {
                throw new IllegalArgumentException("a stock count is 0 or more");
            }
        }
    }

    /** In stock or not; the source does not count. */
    record Flagged(boolean inStock) implements StockLevel {}

    /** The source says nothing of stock. */
    record Unknown() implements StockLevel {}

    /** Whether at least one piece is known to be there. */
    default boolean inStock() {
        return switch (this) {
            case Counted counted -> counted.units() > 0;
            case Flagged flagged -> flagged.inStock();
            case Unknown unknown -> false;
        };
    }
}
