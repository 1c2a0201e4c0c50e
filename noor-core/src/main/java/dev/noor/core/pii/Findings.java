package dev.noor.core.pii;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The spans found so far; what was found first keeps its place. */
final class Findings {
    private final BitSet taken = new BitSet();
    private final List<Span> spans = new ArrayList<>();

    boolean isFree(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    void add(int start, int end, PiiType type) {
        if (isFree(start, end)) {
            taken.set(start, end);
            spans.add(new Span(start, end, type));
        }
    }

    List<Span> inOrder() {
        return spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    }
}
