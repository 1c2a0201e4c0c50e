package dev.noor.core.reading;

import dev.noor.ports.catalog.Range;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The money that a text speaks of.
 *
 * @param min as written
 * @param max as written
 * @param meant the bounds those words mean
 * @param per for one piece or for everything, when told
 * @param currency the tenant's, or one that its prices cannot be compared with
 * @param named whether the word "budget" was used, which is for everything unless told otherwise
 */
record Budget(
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Range<BigDecimal> meant,
        Optional<Per> per,
        Named named,
        Of currency) {

    /** Whose currency an amount is in. */
    enum Of {
        TENANT,
        FOREIGN
    }

    /** What an amount is for. */
    enum Per {
        UNIT,
        TOTAL
    }

    /** How an amount was introduced. */
    enum Named {
        BUDGET,
        PRICE
    }

    /** The bounds for one piece when so many are wanted. */
    Range<BigDecimal> forOne(Optional<Integer> quantity) {
        if (currency == Of.FOREIGN) {
            return Range.any();
        }
        boolean total = per.map(Per.TOTAL::equals).orElse(named == Named.BUDGET);
        if (!total || quantity.isEmpty() || quantity.get() < 2) {
            return meant;
        }
        BigDecimal pieces = BigDecimal.valueOf(quantity.get());
        Optional<BigDecimal> ceiling = meant.max().map(max -> max.divide(pieces, 2, java.math.RoundingMode.FLOOR));
        return new Range<BigDecimal>(Optional.empty(), ceiling);
    }
}
