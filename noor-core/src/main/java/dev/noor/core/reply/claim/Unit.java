package dev.noor.core.reply.claim;

import java.math.BigDecimal;
import java.util.Set;

/** What a number is a number of, as far as the text beside it says. */
public sealed interface Unit {
    Unit NONE = new None();

    /** Nothing is said. */
    record None() implements Unit {}

    record Percentage() implements Unit {}

    /** An amount; a word such as "riyal" stands for several currencies, given by their ISO codes. */
    record Amount(Set<String> currencies) implements Unit {
        public Amount {
            currencies = Set.copyOf(currencies);
        }
    }

    /** A length in a unit of so many millimetres. */
    record Length(BigDecimal millimetres) implements Unit {}

    /** Pieces of something, such as {@code 12 pcs}. */
    record Pieces() implements Unit {}

    /** Pieces said to be in stock. */
    record Stock() implements Unit {}
}
