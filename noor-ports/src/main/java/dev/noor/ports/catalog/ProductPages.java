package dev.noor.ports.catalog;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The company's inventory system, read page by page in the order in which its items were created. Thread-safe. */
public interface ProductPages {
    /**
     * Begins to read; asks for nothing yet.
     *
     * @param currency of the prices
     * @param changedAfter reads only what changed since; empty for everything
     * @param first the number of the first page, from 1
     */
    Reading open(Currency currency, Optional<Instant> changedAfter, int first);

    /** A reading under way. Not thread-safe. */
    interface Reading extends AutoCloseable {
        /**
         * The next page; not to be called after the last one. May be called again after it threw.
         *
         * @throws dev.noor.ports.PortException when the page cannot be had, after the patience of the source
         */
        Page next();

        @Override
        void close();
    }

    /**
     * @param number from 1
     * @param last whether no page follows
     */
    record Page(int number, List<Item> items, boolean last) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /** An item of the inventory. */
    sealed interface Item {
        /** A product that is sold, still without concepts. */
        record Sold(Product product) implements Item {}

        /** A product that is not sold any more. */
        record Withdrawn(Sku sku) implements Item {}

        /**
         * What cannot be sold as it is written.
         *
         * @param id the inventory's own, for whoever looks it up there; empty where even that is missing
         * @param sku where one can be read
         * @param reason in English, for whoever puts it right
         */
        record Faulty(String id, Optional<Sku> sku, String reason) implements Item {}
    }
}
