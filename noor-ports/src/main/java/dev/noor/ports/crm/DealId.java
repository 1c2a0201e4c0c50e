package dev.noor.ports.crm;

/** The CRM's own name for a deal: up to 40 letters, digits and {@code -}. */
public record DealId(String value) {
    public DealId {
        CrmText.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
