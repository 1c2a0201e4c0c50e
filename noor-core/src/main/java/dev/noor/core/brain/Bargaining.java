package dev.noor.core.brain;

import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Reading;
import dev.noor.ports.money.Percent;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import java.math.BigDecimal;
import java.util.Optional;

/** Tells whether a burst wants to pay less than the price: in so many words, or by a percent that is not the tax. */
final class Bargaining {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST_SHARE_OF_PAYMENT = BigDecimal.valueOf(30);
    private static final int MOST_DECIMALS = 4;

    private Bargaining() {}

    /** Whether it asks for less, or makes a percent a condition: a yes beside that is none to the price. */
    static boolean in(Reading reading) {
        return reading.has(Intent.DISCOUNT_REQUEST) || isOff(reading);
    }

    /** Whether it wants another price, and does not merely find this one high: who does and goes away is let go. */
    static boolean wantsAnother(Reading reading) {
        return in(reading) && (isOff(reading) || !reading.has(Cue.TOO_EXPENSIVE));
    }

    /** Whether it asks for less; half of the payment in advance is no discount. */
    static boolean asksForLess(Reading reading) {
        boolean share = reading.has(Intent.PAYMENT_QUERY)
                && asked(reading)
                        .filter(percent -> percent.value().compareTo(LEAST_SHARE_OF_PAYMENT) >= 0)
                        .isPresent();
        return reading.has(Intent.DISCOUNT_REQUEST) || isOff(reading) && !share;
    }

    /** The percent that is named, whatever it is of. */
    static Optional<Percent> asked(Reading reading) {
        return reading.slot(SlotName.PERCENT)
                .map(BigDecimal::new)
                .filter(percent ->
                        percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0 && percent.scale() <= MOST_DECIMALS)
                .map(Percent::new);
    }

    /** "100% leather" and "5% VAT" take nothing off the price. */
    private static boolean isOff(Reading reading) {
        return !reading.has(Cue.WITH_VAT)
                && asked(reading)
                        .filter(percent ->
                                percent.value().signum() > 0 && percent.value().compareTo(HUNDRED) < 0)
                        .isPresent();
    }
}
