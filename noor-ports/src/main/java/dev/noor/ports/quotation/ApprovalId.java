package dev.noor.ports.quotation;

import java.util.UUID;

/** Names an approval. */
public record ApprovalId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
