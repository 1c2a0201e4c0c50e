package dev.noor.core.pii;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The spans found so far; what was found first keeps its place. */
final class Findings {
    /** A span and, where its detector knows it, what all spellings of its value have in common; else empty. */
    record Found(Span span, String value) {}

    private final BitSet taken = new BitSet(0);
    private final List<Found> found = new ArrayList<>(4);

    boolean isFree(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    void add(int start, int end, PiiType type) {
        add(start, end, type, "");
    }

    void add(int start, int end, PiiType type, String value) {
        if (isFree(start, end)) {
            taken.set(start, end);
            found.add(new Found(new Span(start, end, type), value));
        }
    }

    /** What was found, in the order of the text. */
    List<Found> inOrder() {
        found.sort(Comparator.comparingInt(one -> one.span().start()));
        return found;
    }
}
