package dev.noor.ports.crm;

/** The CRM's own name for a note: up to 40 letters, digits and {@code -}. */
public record NoteId(String value) {
    public NoteId {
        CrmText.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
