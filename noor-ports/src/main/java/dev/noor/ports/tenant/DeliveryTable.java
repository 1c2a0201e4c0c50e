package dev.noor.ports.tenant;

import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.Delivery;
import java.util.List;
import java.util.Set;

/**
 * What a company charges for bringing an order. A table without rules says nothing, and quotations have no such line.
 *
 * @param rules the first that fits counts; where none does, a person tells the cost
 */
public record DeliveryTable(Delivery.Service service, List<Rule> rules) {
    /** Nothing is stated. */
    public static final DeliveryTable NONE = new DeliveryTable(Delivery.Service.DELIVERY, List.of());

    public DeliveryTable {
        rules = List.copyOf(rules);
    }

    /**
     * One row.
     *
     * @param places as the lexicon names them; none for everywhere
     * @param from the sum of the goods without tax from which on it holds
     */
    public record Rule(Set<String> places, Money from, Delivery.Charge charge) {
        public Rule {
            places = Set.copyOf(places);
            if (from.minorUnits() < 0) {
                throw new IllegalArgumentException("a delivery is charged from a sum of 0 or more");
            }
        }
    }
}
