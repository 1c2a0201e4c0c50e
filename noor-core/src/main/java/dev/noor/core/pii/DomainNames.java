package dev.noor.core.pii;

import java.util.OptionalInt;

/** Reads the names of Internet domains. */
final class DomainNames {
    private DomainNames() {}

    /** The end of the domain that starts at {@code start}: labels joined by points, the last of letters only. */
    static OptionalInt end(Letters text, int start) {
        OptionalInt end = OptionalInt.empty();
        int label = start;
        while (true) {
            int stop = label;
            while (stop < text.length() && isLabel(text.at(stop))) {
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

    private static boolean isLabel(char c) {
        return Letters.isLatin(c) || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
