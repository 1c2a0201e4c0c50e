package dev.noor.ports.quotation;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.money.Quantity;

/**
 * One line, with the price as it was when quoted.
 *
 * @param net quantity × unit price less discount, half up to the currency's decimals
 */
public record QuotationLine(Sku sku, String name, Quantity quantity, Money unitPrice, Percent discount, Money net) {}
