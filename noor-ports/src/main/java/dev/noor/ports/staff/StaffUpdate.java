package dev.noor.ports.staff;

import java.util.Optional;

/** Something that a person did in the room. */
public sealed interface StaffUpdate {
    /** What tells it from every other; it may be reported more than once, and in any order. */
    String id();

    /** Who did it. */
    Person by();

    /**
     * A button was pressed.
     *
     * @param press as the room names it, for {@link StaffRoom#acknowledge}
     * @param note under which it stands
     * @param code as it was posted
     */
    record Pressed(String id, Person by, String press, NoteId note, String code) implements StaffUpdate {}

    /**
     * Somebody answered a message of the room. The string form leaves the words out.
     *
     * @param message what they wrote
     * @param to what it answers
     * @param words empty where it is a picture, a voice or the like
     */
    record Answered(String id, Person by, NoteId message, NoteId to, String words) implements StaffUpdate {
        @Override
        public String toString() {
            return "Answered[" + id + "]";
        }
    }

    /**
     * A person in the room.
     *
     * @param id the room's, which never changes
     * @param account what they call themselves there, without a sign before it; may change
     */
    record Person(String id, Optional<String> account) {
        /** Whether this is who tenants' data name so: by the id, or by {@code @account}. */
        public boolean isCalled(String name) {
            return name.equals(id)
                    || account.filter(own -> name.equalsIgnoreCase("@" + own)).isPresent();
        }

        @Override
        public String toString() {
            return "Person";
        }
    }
}
