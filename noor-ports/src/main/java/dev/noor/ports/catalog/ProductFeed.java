package dev.noor.ports.catalog;

/** A source of products that is read as a whole, such as a file. */
public interface ProductFeed {
    /**
     * Hands every row to {@code consumer} in the order of the source. A bad row is rejected and the reading goes on.
     *
     * @throws dev.noor.ports.PortException when the source itself cannot be read further
     */
    void read(Consumer consumer);

    /** Who takes the rows. */
    interface Consumer {
        /** A row that is a product, still without concepts, at its position in the source. */
        void accept(long position, Product product);

        /** A row that is not: its position in the source (a line number from 1) and what was wrong with it. */
        void reject(long position, String reason);
    }
}
