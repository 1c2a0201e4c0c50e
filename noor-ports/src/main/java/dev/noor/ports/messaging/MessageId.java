package dev.noor.ports.messaging;

import java.util.UUID;

/** Names a stored message. */
public record MessageId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
