package dev.noor.ports.staff;

import java.util.List;
import java.util.Optional;

/**
 * Something to be read in the room. Personal: the string form leaves the words out.
 *
 * @param text plain, without any markup
 * @param choices buttons under it, from top to bottom
 * @param answers the note or message that it stands under
 */
public record StaffNote(String text, List<Choice> choices, Optional<NoteId> answers) {
    public StaffNote {
        choices = List.copyOf(choices);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a note has words");
        }
    }

    /** A note of words alone. */
    public StaffNote(String text) {
        this(text, List.of(), Optional.empty());
    }

    /** The same under another. */
    public StaffNote under(NoteId other) {
        return new StaffNote(text, choices, Optional.of(other));
    }

    /**
     * A button.
     *
     * @param code what a press of it says, 1 to 64 bytes
     */
    public record Choice(String label, String code) {}

    @Override
    public String toString() {
        return "StaffNote[" + text.length() + " characters, " + choices.size() + " choices]";
    }
}
