package dev.noor.core.pii;

import java.util.OptionalInt;

/** Reads the names of Internet domains. */
final class DomainNames {
    private DomainNames() {}

    /**
     * The end of the domain that starts at {@code start}: labels of one script joined by points, the last of letters
     * only. What another script writes onto it is no part of it.
     */
    static OptionalInt end(Letters text, int start) {
        OptionalInt end = OptionalInt.empty();
        boolean latin = !text.isLetter(start) || text.isLatin(start);
        int label = start;
        while (true) {
            int stop = label;
            while (stop < text.length() && isLabel(text, stop, latin)) {
                stop++;
            }
            if (stop == label) {
                return end;
            }
            if (label > start && EmailDetector.isTopLevel(text, label, stop)) {
                end = OptionalInt.of(stop);
            }
            if (stop >= text.length() || text.at(stop) != '.') {
                return end;
            }
            label = stop + 1;
        }
    }

    private static boolean isLabel(Letters text, int at, boolean latin) {
        boolean letter = latin ? text.isLatin(at) : text.isLetter(at) && !text.isLatin(at);
        char c = text.at(at);
        return letter || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
