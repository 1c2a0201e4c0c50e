package dev.noor.ports.access;

import dev.noor.ports.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a key.
 *
 * @param tenant whose data it opens
 * @param name what its holder is called, 1 to {@value #MAX_NAME} characters
 * @param scopes what it allows, at least one
 * @param revokedAt since when it opens nothing any more
 */
public record ApiKey(
        ApiKeyId id,
        TenantId tenant,
        String name,
        Set<Scope> scopes,
        KeyDigest digest,
        Instant createdAt,
        Optional<Instant> revokedAt) {
    public static final int MAX_NAME = 100;

    public ApiKey {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("the name of a key has 1 to " + MAX_NAME + " characters");
        }
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("a key allows something");
        }
        scopes = Set.copyOf(scopes);
    }

    /** Whether a presented key is this one and still opens something. */
    public boolean admits(KeyDigest presented) {
        boolean same = digest.equals(presented);
        return same && revokedAt.isEmpty();
    }
}
