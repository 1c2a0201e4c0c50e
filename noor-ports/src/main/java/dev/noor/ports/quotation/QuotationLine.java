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
 * @param later how many of the pieces were not in stock when quoted, from 0 to the quantity
 */
public record QuotationLine(
        Sku sku,
        String name,
        Quantity quantity,
        Money unitPrice,
        Percent discount,
        Money net,
        Optional<String> zone,
        Optional<String> colour,
        int later) {

    public QuotationLine {
        if (zone.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a zone has a name");
        }
        if (later < 0 || later > quantity.value()) {
            throw new IllegalArgumentException("of a line none to all pieces come later");
        }
    }

    /** A line whose pieces are all in stock, as far as is known. */
    public QuotationLine(
            Sku sku,
            String name,
            Quantity quantity,
            Money unitPrice,
            Percent discount,
            Money net,
            Optional<String> zone,
            Optional<String> colour) {
        this(sku, name, quantity, unitPrice, discount, net, zone, colour, 0);
    }

    /** A line of an order that is not divided into zones. */
    public QuotationLine(Sku sku, String name, Quantity quantity, Money unitPrice, Percent discount, Money net) {
        this(sku, name, quantity, unitPrice, discount, net, Optional.empty(), Optional.empty());
    }
}
