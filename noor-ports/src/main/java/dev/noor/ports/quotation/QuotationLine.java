package dev.noor.ports.quotation;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.money.Quantity;
import java.util.Optional;

/**
 * One line, with the price as it was when quoted.
 *
 * @param zone the department or room of a large job that the line belongs to
 * @param colour the one wanted, of those that the product comes in, as the catalogue names it
 * @param net quantity × unit price less discount, half up to the currency's decimals
 */
public record QuotationLine(
        Sku sku,
        String name,
        Quantity quantity,
        Money unitPrice,
        Percent discount,
        Money net,
        Optional<String> zone,
        Optional<String> colour) {

    public QuotationLine {
        if (zone.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a zone has a name");
        }
    }

    /** A line of an order that is not divided into zones. */
    public QuotationLine(Sku sku, String name, Quantity quantity, Money unitPrice, Percent discount, Money net) {
        this(sku, name, quantity, unitPrice, discount, net, Optional.empty(), Optional.empty());
    }
}
