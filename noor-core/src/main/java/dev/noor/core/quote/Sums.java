package dev.noor.core.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The figures of an order, each with the same number of decimals. */
record Sums(List<BigDecimal> nets, BigDecimal subtotal, BigDecimal vat, BigDecimal total) {
    private static final BigDecimal LARGEST_MINOR_UNITS = BigDecimal.valueOf(Long.MAX_VALUE);

    Sums {
        nets = List.copyOf(nets);
    }

    /**
     * The figures of {@code lines}.
     *
     * @throws ArithmeticException when the total does not fit in 64 bits of minor units
     */
    static Sums of(List<ExactLine> lines, BigDecimal vatPercent, int decimals) {
        List<BigDecimal> nets = new ArrayList<>(lines.size());
        BigDecimal subtotal = BigDecimal.ZERO.setScale(decimals);
        for (ExactLine line : lines) {
            BigDecimal net = line.net(decimals);
            nets.add(net);
            subtotal = subtotal.add(net);
        }
        BigDecimal vat = subtotal.multiply(vatPercent).movePointLeft(2).setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal total = subtotal.add(vat);
        if (total.movePointRight(decimals).compareTo(LARGEST_MINOR_UNITS) > 0) {
            throw new ArithmeticException("the total does not fit in 64 bits of minor units");
        }
        return new Sums(nets, subtotal, vat, total);
    }
}
