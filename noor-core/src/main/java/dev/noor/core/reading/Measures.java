package dev.noor.core.reading;

import dev.noor.ports.catalog.Range;
import dev.noor.ports.reading.Slot;
import java.util.List;

/** The sizes and counts that a text states, as slots and as what they mean for a product. */
record Measures(
        List<Slot> slots,
        Range<Integer> widthMm,
        Range<Integer> depthMm,
        Range<Integer> heightMm,
        Range<Integer> seats) {
    Measures {
        slots = List.copyOf(slots);
    }
}
