package dev.noor.core.ledger;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Quantity;
import java.util.Optional;

/**
 * A product chosen, and how many pieces of it.
 *
 * @param colour what was told of this line and of no other, as in a row of a list
 */
public record Pick(Sku sku, Quantity quantity, Optional<String> colour) {
    /** A pick of whose own colour nothing was told. */
    public Pick(Sku sku, Quantity quantity) {
        this(sku, quantity, Optional.empty());
    }
}
