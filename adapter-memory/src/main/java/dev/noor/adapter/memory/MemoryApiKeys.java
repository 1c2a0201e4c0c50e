package dev.noor.adapter.memory;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.access.ApiKey;
import dev.noor.ports.access.ApiKeyId;
import dev.noor.ports.access.ApiKeys;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keys in memory. Thread-safe within its process. */
public final class MemoryApiKeys implements ApiKeys {
    private final Map<ApiKeyId, ApiKey> keys = new ConcurrentHashMap<>();

    @Override
    public void add(ApiKey key) {
        if (keys.putIfAbsent(key.id(), key) != null) {
            throw new PermanentPortException("access.key_exists", "there is a key " + key.id() + " already");
        }
    }

    @Override
    public Optional<ApiKey> find(ApiKeyId id) {
        return Optional.ofNullable(keys.get(id));
    }

    @Override
    public List<ApiKey> of(TenantId tenant) {
        return keys.values().stream()
                .filter(key -> key.tenant().equals(tenant))
                .sorted(Comparator.comparing(ApiKey::createdAt)
                        .thenComparing(key -> key.id().value()))
                .toList();
    }

    @Override
    public Revocation revoke(TenantId tenant, ApiKeyId id, Instant at) {
        ApiKey key = keys.get(id);
        if (key == null || !key.tenant().equals(tenant)) {
            return Revocation.UNKNOWN;
        }
        ApiKey revoked = new ApiKey(
                key.id(), key.tenant(), key.name(), key.scopes(), key.digest(), key.createdAt(), Optional.of(at));
        return key.revokedAt().isEmpty() && keys.replace(id, key, revoked) ? Revocation.REVOKED : Revocation.BEFORE;
    }
}
