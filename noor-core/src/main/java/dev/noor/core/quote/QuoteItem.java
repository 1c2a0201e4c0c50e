package dev.noor.core.quote;

import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.money.Quantity;

/** What a line of a quotation is made from: a price read from the catalogue, never one that a customer named. */
public record QuoteItem(Sku sku, String name, Quantity quantity, Money unitPrice, Percent discount) {
    /** Pieces of a product at its catalogue price, under its name in English. */
    public static QuoteItem of(Product product, Quantity quantity) {
        return new QuoteItem(product.sku(), product.name().english(), quantity, product.price(), Percent.ZERO);
    }
}
