package dev.noor.ports.crm;

import dev.noor.ports.remote.Kept;

/** Notes of the CRM. Thread-safe; methods may throw {@link dev.noor.ports.PortException}, nothing being made then. */
public interface CrmNotes {
    /** Sees to it that the deal has this note once, by the note's key. */
    Kept<NoteId> leave(DealId deal, CrmNote note);

    /** The same for a contact. */
    Kept<NoteId> leave(ContactId contact, CrmNote note);
}
