package dev.noor.core.quote;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What an order comes to, by integer fractions alone: every figure is a numerator over a power of ten, and rounding
 * half up is one integer division. Shares no class with the engine.
 */
final class FractionOracle {
    private final List<BigInteger> netCents = new ArrayList<>();

    void line(long quantity, long priceMicros, long discountTenThousandths) {
        BigInteger numerator = BigInteger.valueOf(quantity)
                .multiply(BigInteger.valueOf(priceMicros))
                .multiply(BigInteger.valueOf(1_000_000 - discountTenThousandths))
                .multiply(BigInteger.valueOf(100));
        netCents.add(halfUp(numerator, BigInteger.TEN.pow(12)));
    }

    List<String> nets() {
        return netCents.stream().map(FractionOracle::plain).toList();
    }

    BigInteger subtotalCents() {
        return netCents.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    BigInteger vatCents(long vatTenThousandths) {
        return halfUp(subtotalCents().multiply(BigInteger.valueOf(vatTenThousandths)), BigInteger.valueOf(1_000_000));
    }

    static String plain(BigInteger cents) {
        String digits = cents.toString();
        String padded = "0".repeat(Math.max(0, 3 - digits.length())) + digits;
        int point = padded.length() - 2;
        return padded.substring(0, point) + "." + padded.substring(point);
    }

    private static BigInteger halfUp(BigInteger numerator, BigInteger denominator) {
        BigInteger two = BigInteger.TWO;
        return numerator.multiply(two).add(denominator).divide(denominator.multiply(two));
    }
}
