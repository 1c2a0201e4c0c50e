package dev.noor.ports.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in the minor units of its currency (fils, halalas, kopecks). Amounts of two currencies never meet: the
 * operations refuse them.
 */
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {
    public Money {
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException(currency + " is no currency that things are priced in");
        }
    }

    /** An amount in major units that has no more decimals than the currency. */
    public static Money of(BigDecimal majorUnits, Currency currency) {
        try {
            return new Money(
                    majorUnits
                            .movePointRight(currency.getDefaultFractionDigits())
                            .longValueExact(),
                    currency);
        } catch (ArithmeticException tooFine) {
            throw new IllegalArgumentException(
                    "an amount in " + currency + " has at most " + currency.getDefaultFractionDigits()
                            + " decimals and fits in 64 bits",
                    tooFine);
        }
    }

    /** An amount in major units rounded half up to the currency's decimals. */
    public static Money rounded(BigDecimal majorUnits, Currency currency) {
        return of(majorUnits.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    /** Nothing, in {@code currency}. */
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** The sum, of amounts in one currency. */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.addExact(minorUnits, other.minorUnits), currency);
    }

    /** The difference, of amounts in one currency. */
    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.subtractExact(minorUnits, other.minorUnits), currency);
    }

    /** The amount {@code count} times. */
    public Money times(long count) {
        return new Money(Math.multiplyExact(minorUnits, count), currency);
    }

    /** The amount in major units, with exactly the currency's decimals. */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
    }

    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(minorUnits, other.minorUnits);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "amounts in " + currency + " and " + other.currency + " cannot be combined");
        }
    }
}
