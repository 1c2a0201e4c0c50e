package dev.noor.core.ledger;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Quantity;

/** A product chosen, and how many pieces of it. */
public record Pick(Sku sku, Quantity quantity) {}
