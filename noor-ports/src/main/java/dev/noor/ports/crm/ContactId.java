package dev.noor.ports.crm;

/** The CRM's own name for a contact: up to 40 letters, digits and {@code -}. */
public record ContactId(String value) {
    public ContactId {
        CrmText.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
