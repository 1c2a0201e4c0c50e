package dev.noor.ports.access;

import dev.noor.ports.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the keys of the server's interfaces. Thread-safe; may throw {@link dev.noor.ports.PortException}. */
public interface ApiKeys {
    /**
     * Keeps a new key.
     *
     * @throws dev.noor.ports.PermanentPortException when a key has this id already
     */
    void add(ApiKey key);

    /** The key, revoked or not. */
    Optional<ApiKey> find(ApiKeyId id);

    /** The tenant's keys, revoked ones too, the oldest first. */
    List<ApiKey> of(TenantId tenant);

    /** Makes a tenant's key open nothing from now on; a key that was revoked before keeps its time. */
    Revocation revoke(TenantId tenant, ApiKeyId id, Instant at);

    /** What became of a revocation. */
    enum Revocation {
        REVOKED,
        /** It was revoked before. */
        BEFORE,
        /** The tenant has no such key. */
        UNKNOWN
    }
}
