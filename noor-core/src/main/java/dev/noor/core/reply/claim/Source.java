package dev.noor.core.reply.claim;

import dev.noor.ports.catalog.Sku;

/** Where an amount or a count of the evidence comes from. */
sealed interface Source {
    Source COMPUTED = new Computed();
    Source STATED = new Stated();

    /** The row of a product. */
    record Row(Sku sku) implements Source {}

    /** Totals of an order. */
    record Computed() implements Source {}

    /** A text or the customer's words: no price of a product. */
    record Stated() implements Source {}
}
