package dev.noor.ports.reading;

/** One typed value read from a burst. Personal: {@link #toString()} leaves out what names or reaches a person. */
public record Slot(SlotName name, String value) {
    public Slot {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a slot has a value");
        }
    }

    @Override
    public String toString() {
        return "Slot[" + name.wire() + "=" + (name.isPersonal() ? "***" : value) + "]";
    }
}
