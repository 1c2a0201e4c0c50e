package dev.noor.ports.knowledge;

/** Names a passage within its tenant, such as {@code faq/delivery-time}. */
public record PassageId(String value) {
    public PassageId {
        if (value.isBlank() || value.length() > 200) {
            throw new IllegalArgumentException("a passage id has 1 to 200 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
