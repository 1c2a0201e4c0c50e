package dev.noor.core.reading;

import dev.noor.ports.reading.Slot;
import java.util.List;

/**
 * What a thing should be like.
 *
 * @param materials wanted ones; no slot carries them, search ranks by them
 */
record Wishes(List<Slot> slots, List<String> materials) {
    Wishes {
        slots = List.copyOf(slots);
        materials = List.copyOf(materials);
    }
}
