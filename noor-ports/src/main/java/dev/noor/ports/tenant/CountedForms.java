package dev.noor.ports.tenant;

import dev.noor.ports.Language;

/**
 * The ways in which a language counts: English {@code 1 year|2 years}, Russian {@code 1 год|2 года|5 лет}, Arabic one,
 * two, three to ten, and more. A placeholder of {@link Templates} such as {@code {years:# year|# years}} has one form
 * for each, in this order; {@code #} stands for the number.
 */
public final class CountedForms {
    private CountedForms() {}

    /** How many forms a language has. */
    public static int of(Language language) {
        return switch (language) {
            case EN -> 2;
            case RU -> 3;
            case AR -> 4;
        };
    }

    /** The place, from 0, of the form for {@code count}, which is 0 or more. */
    public static int index(Language language, long count) {
        return switch (language) {
            case EN -> count == 1 ? 0 : 1;
            case RU -> russian(count);
            case AR -> arabic(count);
        };
    }

    private static int russian(long count) {
        long tens = count % 100;
        long ones = count % 10;
        if (tens >= 11 && tens <= 14 || ones == 0 || ones >= 5) {
            return 2;
        }
        return ones == 1 ? 0 : 1;
    }

    private static int arabic(long count) {
        if (count == 1 || count == 2) {
            return (int) count - 1;
        }
        long tens = count % 100;
        return tens >= 3 && tens <= 10 ? 2 : 3;
    }
}
