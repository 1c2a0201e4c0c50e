package dev.noor.ports.reading;

/** One typed value read from a burst. */
public record Slot(SlotName name, String value) {
    public Slot {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a slot has a value");
        }
    }
}
