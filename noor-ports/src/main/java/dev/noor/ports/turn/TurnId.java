package dev.noor.ports.turn;

import java.util.UUID;

/** Names a turn. */
public record TurnId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
