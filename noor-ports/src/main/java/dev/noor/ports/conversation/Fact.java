package dev.noor.ports.conversation;

import dev.noor.ports.messaging.MessageId;
import java.time.Instant;

/**
 * Something the customer told, with the message it came from. The latest fact of a slot is the one in force; earlier
 * ones stay as history.
 */
public record Fact(FactSlot slot, String value, MessageId source, Instant at) {
    public Fact {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a fact of " + slot.wire() + " has a value");
        }
    }

    @Override
    public String toString() {
        return "Fact[" + slot.wire() + "=" + (slot.isPersonal() ? "***" : value) + "]";
    }
}
