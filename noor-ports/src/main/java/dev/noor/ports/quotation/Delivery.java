package dev.noor.ports.quotation;

import dev.noor.ports.money.Money;
import java.util.Currency;
import java.util.Optional;

/**
 * The line of a quotation for bringing the goods, and what it costs.
 *
 * @param place where to, as the lexicon names it; empty where the charge is the same everywhere and no place is known
 */
public record Delivery(Service service, Optional<String> place, Charge charge) {
    /** What is done. The name is the one that is stored. */
    public enum Service {
        DELIVERY,
        DELIVERY_AND_ASSEMBLY
    }

    /** What it costs, without tax. */
    public sealed interface Charge {
        /** Nothing more. */
        record Included() implements Charge {}

        /** @param amount more than zero */
        record Fixed(Money amount) implements Charge {
            public Fixed {
                if (amount.minorUnits() <= 0) {
                    throw new IllegalArgumentException("what is charged is more than zero");
                }
            }
        }

        /** A person tells it; the sums of the quotation hold nothing of it. */
        record ByPerson() implements Charge {}
    }

    /** What it adds to the subtotal. */
    public Money net(Currency currency) {
        return switch (charge) {
            case Charge.Fixed(Money amount) -> amount;
            case Charge.Included included -> Money.zero(currency);
            case Charge.ByPerson open -> Money.zero(currency);
        };
    }

    /** Whether the quotation tells the whole cost. */
    public boolean isPriced() {
        return !(charge instanceof Charge.ByPerson);
    }
}
