package dev.noor.core.reading;

import dev.noor.ports.reading.SlotName;

/** A side of a thing, in the order in which people name them. */
enum Side {
    WIDTH(SlotName.WIDTH),
    DEPTH(SlotName.DEPTH),
    HEIGHT(SlotName.HEIGHT);

    private final SlotName slot;

    Side(SlotName slot) {
        this.slot = slot;
    }

    SlotName slot() {
        return slot;
    }
}
