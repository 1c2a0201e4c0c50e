package dev.noor.core.ledger;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the customer wants to spend, in major units of the tenant's currency, without tax.
 *
 * @param min the least, where one was told
 * @param max the most, where one was told
 * @param per what the amounts are for
 */
public record Budget(Optional<BigDecimal> min, Optional<BigDecimal> max, Per per) {

    /** What a budget is for. */
    public enum Per {
        /** One piece. */
        UNIT,
        /** The whole order. */
        TOTAL,
        /** The customer did not say. */
        UNSTATED
    }
}
