package dev.noor.core.reading;

/** A reply that points at what was shown before. */
public sealed interface Reference {
    /** "the second one"; {@code n} counts from 1. */
    record Ordinal(int n) implements Reference {
        public Ordinal {
            if (n < 1) {
                throw new IllegalArgumentException("an ordinal counts from 1");
            }
        }
    }

    /** "the 640": the number of a model, without its series. */
    record Model(int number) implements Reference {}

    /** "the last one". */
    record Last() implements Reference {}

    /** "both", "all of them". */
    record All() implements Reference {}

    /** "the cheaper one". */
    record Cheapest() implements Reference {}

    /** "the most expensive". */
    record Priciest() implements Reference {}

    /** "that one": what the last reply put forward. */
    record ThisOne() implements Reference {}
}
