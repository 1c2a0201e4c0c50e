package dev.noor.core.brain;

import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Reading;

/** Tells whether a customer adds to an order, and does not change it. */
final class Additions {
    private Additions() {}

    static boolean adds(Reading reading) {
        return reading.has(Cue.ADDITION);
    }
}
