package dev.noor.core.quote;

import dev.noor.ports.money.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prices an order whose figures come as text, such as a line of JSON. Pure and thread-safe. */
public final class OrderPricing {
    private static final int DECIMALS = 2;
    private static final BigDecimal MAX_PRICE = BigDecimal.TEN.pow(15);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * An order as it was sent: each figure the decimal text of a number ({@code 12}, {@code 465.50}, {@code 1e2}),
     * empty when the field is missing.
     */
    public record Order(List<Line> lines, Optional<String> vatPct) {
        public Order {
            lines = List.copyOf(lines);
        }
    }

    /** One line of an order; a missing discount is none. */
    public record Line(Optional<String> qty, Optional<String> unitPrice, Optional<String> discountPct) {}

    /** What became of an order. */
    public sealed interface Result {
        /** The figures, in plain decimals with two places. */
        record Priced(List<String> nets, String subtotal, String vat, String total) implements Result {
            public Priced {
                nets = List.copyOf(nets);
            }
        }

        /**
         * The order is wrong.
         *
         * @param field such as {@code lines[0].qty}
         * @param reason what the field must be, without the value sent
         */
        record Refused(String field, String reason) implements Result {
            /** Field and reason in one line. */
            public String message() {
                return field + " " + reason;
            }
        }
    }

    private OrderPricing() {}

    /** The figures of {@code order}, or the first thing that is wrong with it. */
    public static Result price(Order order) {
        try {
            return priced(order);
        } catch (BadField bad) {
            return new Result.Refused(bad.field, bad.reason);
        } catch (ArithmeticException tooLarge) {
            return new Result.Refused("total", "does not fit in 64 bits of minor units");
        }
    }

    private static Result.Priced priced(Order order) throws BadField {
        if (order.lines().isEmpty()) {
            throw new BadField("lines", "must hold at least one line");
        }
        List<ExactLine> lines = new ArrayList<>(order.lines().size());
        for (int i = 0; i < order.lines().size(); i++) {
            lines.add(exact("lines[" + i + "].", order.lines().get(i)));
        }
        BigDecimal vat = percent("vatPct", order.vatPct());
        Sums sums = Sums.of(lines, vat, DECIMALS);
        return new Result.Priced(
                sums.nets().stream().map(BigDecimal::toPlainString).toList(),
                sums.subtotal().toPlainString(),
                sums.vat().toPlainString(),
                sums.total().toPlainString());
    }

    private static ExactLine exact(String path, Line line) throws BadField {
        BigDecimal quantity = number(path + "qty", line.qty());
        if (quantity.compareTo(BigDecimal.ONE) < 0
                || quantity.compareTo(BigDecimal.valueOf(Quantity.MAX)) > 0
                || quantity.stripTrailingZeros().scale() > 0) {
            throw new BadField(path + "qty", "must be a whole number from 1 to " + Quantity.MAX);
        }
        BigDecimal unitPrice = number(path + "unitPrice", line.unitPrice());
        if (unitPrice.signum() < 0 || unitPrice.compareTo(MAX_PRICE) > 0) {
            throw new BadField(path + "unitPrice", "must lie between 0 and " + MAX_PRICE.toPlainString());
        }
        Optional<String> discount = line.discountPct();
        BigDecimal discountPercent = discount.isEmpty() ? BigDecimal.ZERO : percent(path + "discountPct", discount);
        return new ExactLine(quantity.intValueExact(), unitPrice, discountPercent);
    }

    private static BigDecimal percent(String field, Optional<String> text) throws BadField {
        BigDecimal value = number(field, text);
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            throw new BadField(field, "must lie between 0 and 100");
        }
        return value;
    }

    private static BigDecimal number(String field, Optional<String> text) throws BadField {
        if (text.isEmpty()) {
            throw new BadField(field, "is missing");
        }
        return DecimalText.parse(text.get()).orElseThrow(() -> new BadField(field, "must be a decimal number"));
    }

    /** Leaves the reading of an order at its first wrong field; never leaves this class. */
    private static final class BadField extends Exception {
        private static final long serialVersionUID = 1L;
        private final String field;
        private final String reason;

        BadField(String field, String reason) {
            super(field, null, false, false);
            this.field = field;
            this.reason = reason;
        }
    }
}
