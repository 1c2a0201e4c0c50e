package dev.noor.core.quote;

import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.Delivery;
import dev.noor.ports.tenant.DeliveryTable;
import dev.noor.ports.tenant.DeliveryTable.Rule;
import java.util.Optional;

/** Decides what bringing an order costs, from the company's table only. Pure. */
final class DeliveryCost {
    private DeliveryCost() {}

    /**
     * The line for an order; empty where the company states nothing, and where the place that decides is not known yet.
     *
     * @param goods the sum of the lines without tax
     */
    static Optional<Delivery> of(DeliveryTable table, Optional<String> place, Money goods) {
        if (table.rules().isEmpty()
                || place.isEmpty() && table.rules().stream().anyMatch(rule -> !isEverywhere(rule))) {
            return Optional.empty();
        }
        Delivery.Charge charge = table.rules().stream()
                .filter(rule -> isEverywhere(rule)
                        || place.filter(rule.places()::contains).isPresent())
                .filter(rule -> rule.from().currency().equals(goods.currency()))
                .filter(rule -> rule.from().minorUnits() <= goods.minorUnits())
                .map(Rule::charge)
                .findFirst()
                .orElseGet(Delivery.Charge.ByPerson::new);
        // that a person tells it is said with the place that they tell it for
        return Optional.of(new Delivery(table.service(), place, charge))
                .filter(delivery -> place.isPresent() || delivery.isPriced());
    }

    private static boolean isEverywhere(Rule rule) {
        return rule.places().isEmpty();
    }
}
