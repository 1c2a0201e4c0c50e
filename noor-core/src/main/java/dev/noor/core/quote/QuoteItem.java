package dev.noor.core.quote;

import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.money.Quantity;
import java.util.Optional;

/**
 * What a line of a quotation is made from: a price read from the catalogue, never one that a customer named.
 *
 * @param colour the one wanted, where one was named
 * @param zone the department or room it is for, in a job that is divided into zones
 * @param later how many of the pieces are not in stock
 */
public record QuoteItem(
        Sku sku,
        String name,
        Quantity quantity,
        Money unitPrice,
        Percent discount,
        Optional<String> zone,
        Optional<String> colour,
        int later) {
    /** An item of a job that is not divided. */
    public QuoteItem(Sku sku, String name, Quantity quantity, Money unitPrice, Percent discount) {
        this(sku, name, quantity, unitPrice, discount, Optional.empty(), Optional.empty(), 0);
    }

    /** Pieces of a product at its catalogue price, under its name in English. */
    public static QuoteItem of(Product product, Quantity quantity) {
        return new QuoteItem(
                product.sku(),
                product.name().english(),
                quantity,
                product.price(),
                Percent.ZERO,
                Optional.empty(),
                Optional.empty(),
                later(product, quantity.value()));
    }

    /** The same item with so much off its price. */
    public QuoteItem less(Percent percent) {
        return new QuoteItem(sku, name, quantity, unitPrice, percent, zone, colour, later);
    }

    /** How many of so many pieces the stock does not have; none where it does not say. */
    static int later(Product product, int pieces) {
        return switch (product.stock()) {
            case StockLevel.Counted(int units) -> Math.clamp(pieces - (long) units, 0, pieces);
            case StockLevel.Flagged(boolean inStock) -> inStock ? 0 : pieces;
            case StockLevel.Unknown unknown -> 0;
        };
    }

    /** The same item for one zone of the job. */
    public QuoteItem inZone(String zone) {
        return new QuoteItem(sku, name, quantity, unitPrice, discount, Optional.of(zone), colour, later);
    }

    /** The same item in a colour. */
    public QuoteItem inColour(Optional<String> wanted) {
        return new QuoteItem(sku, name, quantity, unitPrice, discount, zone, wanted, later);
    }
}
