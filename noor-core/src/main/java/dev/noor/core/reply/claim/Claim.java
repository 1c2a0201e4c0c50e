package dev.noor.core.reply.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Something that a text states in figures. Token positions are {@code from} inclusive and {@code to} exclusive. */
public sealed interface Claim {
    int from();

    int to();

    /**
     * A number.
     *
     * @param readings each way to read it, as the numbers it then consists of: {@code 9 000} is 9000, or 9 and 0
     * @param suffix what was written onto it and is no unit, as the {@code D} of {@code 3D}; may be empty
     */
    record Figure(int from, int to, List<List<BigDecimal>> readings, Unit unit, String suffix) implements Claim {
        public Figure {
            readings = List.copyOf(readings);
        }

        Figure in(Unit unit) {
            return new Figure(from, to, readings, unit, suffix);
        }

        Figure upTo(int end) {
            return new Figure(from, end, readings, unit, suffix);
        }
    }

    /** A day; {@code swapped} when day and month may stand in either order. */
    record Day(int from, int to, int day, int month, Optional<Integer> year, Order order) implements Claim {
        /** How sure the order of day and month is. */
        public enum Order {
            KNOWN,
            OPEN
        }

        boolean means(Day other) {
            boolean same = day == other.day && month == other.month;
            boolean swapped =
                    (order == Order.OPEN || other.order == Order.OPEN) && day == other.month && month == other.day;
            return (same || swapped) && sameYear(other);
        }

        private boolean sameYear(Day other) {
            if (year.isEmpty() || other.year.isEmpty()) {
                return true;
            }
            int mine = year.get();
            int theirs = other.year.get();
            return mine == theirs || (mine < 100 || theirs < 100) && mine % 100 == theirs % 100;
        }
    }

    /** A time of day. */
    record Clock(int from, int to, int hour, int minute) implements Claim {}

    /** Letters and digits written as one, such as a SKU, folded to upper case without signs. */
    record Code(int from, int to, String folded) implements Claim {}
}
