package dev.noor.ports.staff;

import java.util.Optional;

/**
 * A message in a room, as the room names it.
 *
 * @param thread the part of the room that it stands in, where it has parts
 */
public record NoteId(String room, String message, Optional<String> thread) {}
