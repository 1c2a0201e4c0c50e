package dev.noor.core.brain;

import dev.noor.core.reading.Reading;
import java.util.Collections;
import java.util.Set;

/** Tells whether a customer adds to an order, and does not change it. */
final class Additions {
    private static final Set<String> WORDS = Set.of("add", "also", "plus", "additionally", "too");

    private Additions() {}

    static boolean adds(Reading reading) {
        return !Collections.disjoint(WORDS, reading.gloss());
    }
}
