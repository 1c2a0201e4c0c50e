package dev.noor.ports.quotation;

import java.util.UUID;

/** Names one revision of a quotation. */
public record QuotationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
