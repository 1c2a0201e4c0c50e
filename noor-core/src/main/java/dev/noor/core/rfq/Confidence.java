package dev.noor.core.rfq;

import java.util.Locale;

/** How a row names its product, the surest first. The wire form is lower snake case. */
public enum Confidence {
    /** By its code, in any spelling of it. */
    CODE,
    /** By a name that one product has. */
    NAME,
    /** By a code or a name with a slip of the pen that can mean one product only. */
    SPELLING,
    /** By words that fit one product. */
    WORDS;

    private static final Confidence LEAST_ORDERED = SPELLING;

    /** Whether a row so named is ordered; else it is asked about. */
    public boolean isOrdered() {
        return compareTo(LEAST_ORDERED) <= 0;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
