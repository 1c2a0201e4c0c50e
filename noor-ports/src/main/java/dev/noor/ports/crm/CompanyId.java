package dev.noor.ports.crm;

/** The CRM's own name for a company: up to 40 letters, digits and {@code -}. */
public record CompanyId(String value) {
    public CompanyId {
        CrmText.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
