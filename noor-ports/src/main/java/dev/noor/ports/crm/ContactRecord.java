package dev.noor.ports.crm;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody as the CRM has them. Personal: the string form leaves everything out.
 *
 * @param phone as it is written there
 * @param company what their company is called
 */
public record ContactRecord(
        ContactId id,
        Optional<String> name,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> company,
        Optional<Instant> changedAt) {
    @Override
    public String toString() {
        return "ContactRecord[" + id + "]";
    }
}
