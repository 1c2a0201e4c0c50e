package dev.noor.core.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A checked line in exact decimals: {@code discountPercent} lies between 0 and 100, the price is 0 or more. */
record ExactLine(int quantity, BigDecimal unitPrice, BigDecimal discountPercent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Quantity × unit price less discount, half up to {@code decimals}. */
    BigDecimal net(int decimals) {
        return unitPrice
                .multiply(BigDecimal.valueOf(quantity))
                .multiply(HUNDRED.subtract(discountPercent))
                .movePointLeft(2)
                .setScale(decimals, RoundingMode.HALF_UP);
    }
}
