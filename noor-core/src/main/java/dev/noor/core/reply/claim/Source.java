package dev.noor.core.reply.claim;

import dev.noor.ports.catalog.Sku;

/** Where an amount or a count of the evidence comes from. */
sealed interface Source {
    Source COMPUTED = new Computed();
    Source STATED = new Stated();
    Source TOLD = new Told();

    /** The row of a product. */
    record Row(Sku sku) implements Source {}

    /** Totals of an order. */
    record Computed() implements Source {}

    /** A text of the company: no price of a product. */
    record Stated() implements Source {}

    /** The customer's own words: a limit of theirs and the price of nothing. */
    record Told() implements Source {}
}
