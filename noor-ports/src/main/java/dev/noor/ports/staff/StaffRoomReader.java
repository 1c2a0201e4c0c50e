package dev.noor.ports.staff;

import java.util.Optional;

/** Reads what is reported of the room. Thread-safe. */
@FunctionalInterface
public interface StaffRoomReader {
    /**
     * What a report tells; empty where it is unreadable, of another room, of no person, or no concern of Noor's.
     *
     * @param body as it came; never makes it fail
     */
    Optional<StaffUpdate> read(byte[] body);
}
