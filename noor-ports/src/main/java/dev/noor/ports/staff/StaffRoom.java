package dev.noor.ports.staff;

import java.util.List;

/** A room in which the people of a company read together. Thread-safe. */
public interface StaffRoom {
    /**
     * The notes that one is told in: as it is, or cut where a sentence ends where it is longer than the room takes.
     * Choices stand under the last.
     */
    List<StaffNote> parts(StaffNote note);

    /**
     * Posts one part. Posting again posts a second note.
     *
     * @throws IllegalArgumentException when it is longer than the room takes
     * @throws dev.noor.ports.TransientPortException when it was not posted now, or nobody knows whether it was
     * @throws dev.noor.ports.PermanentPortException when the room lets Noor post nothing, or not this
     */
    NoteId post(StaffNote part);

    /**
     * Tells whoever pressed a button, and nobody else, that it was noticed. To be called once for each press.
     *
     * @param press of {@link StaffUpdate.Pressed}
     * @throws dev.noor.ports.PortException when it could not be told, such as when the press is long ago
     */
    void acknowledge(String press, String words);
}
