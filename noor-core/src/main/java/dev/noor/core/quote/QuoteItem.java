package dev.noor.core.quote;

import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.money.Quantity;
import java.util.Optional;

/**
 * What a line of a quotation is made from: a price read from the catalogue, never one that a customer named.
 *
 * @param colour the one wanted, where one was named
 * @param zone the department or room it is for, in a job that is divided into zones
 */
public record QuoteItem(
        Sku sku,
        String name,
        Quantity quantity,
        Money unitPrice,
        Percent discount,
        Optional<String> zone,
        Optional<String> colour) {
    /** An item of a job that is not divided. */
    public QuoteItem(Sku sku, String name, Quantity quantity, Money unitPrice, Percent discount) {
        this(sku, name, quantity, unitPrice, discount, Optional.empty(), Optional.empty());
    }

    /** Pieces of a product at its catalogue price, under its name in English. */
    public static QuoteItem of(Product product, Quantity quantity) {
        return new QuoteItem(product.sku(), product.name().english(), quantity, product.price(), Percent.ZERO);
    }

    /** The same item for one zone of the job. */
    public QuoteItem inZone(String zone) {
        return new QuoteItem(sku, name, quantity, unitPrice, discount, Optional.of(zone), colour);
    }

    /** The same item in a colour. */
    public QuoteItem inColour(Optional<String> wanted) {
        return new QuoteItem(sku, name, quantity, unitPrice, discount, zone, wanted);
    }
}
