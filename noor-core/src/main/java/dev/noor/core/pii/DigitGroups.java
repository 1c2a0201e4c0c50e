package dev.noor.core.pii;

import java.util.ArrayList;
import java.util.List;

/** Runs of digits with at most a few separators between them, as phone numbers and cards are written. */
final class DigitGroups {
    private static final int MAX_GAP = 3;

    /** One group of digits and whether the next continues the run. */
    record Group(int start, int end, boolean continues) {
        int size() {
            return end - start;
        }
    }

    private DigitGroups() {}

    static List<Group> of(Letters text) {
        List<Group> groups = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!text.isDigit(at)) {
                at++;
                continue;
            }
            int start = at;
            while (text.isDigit(at)) {
                at++;
            }
            int next = at;
            while (next < text.length() && next - at <= MAX_GAP && isGap(text, next)) {
                next++;
            }
            boolean continues = next > at && next - at <= MAX_GAP && text.isDigit(next);
            groups.add(new Group(start, at, continues));
        }
        return groups;
    }

    private static boolean isGap(Letters text, int at) {
        return text.isSpace(at) || "-‐‑–.()/".indexOf(text.at(at)) >= 0;
    }
}
