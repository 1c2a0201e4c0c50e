package dev.noor.ports.access;

import static dev.noor.ports.Tenants.aTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.access.ApiKeys.Revocation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ApiKeys} must pass. */
public interface ApiKeysContract {
    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    ApiKeys testee();

    @Test
    default void a_key_is_found_as_it_was_kept() {
        ApiKey key = aKey(aTenant(), "shop window", NOON);

        testee().add(key);

        assertThat(testee().find(key.id())).contains(key);
    }

    @Test
    default void an_unknown_key_is_not_found() {
        assertThat(testee().find(anId())).isEmpty();
    }

    @Test
    default void an_id_is_given_once() {
        ApiKey key = aKey(aTenant(), "first", NOON);
        testee().add(key);

        assertThatThrownBy(() -> testee().add(key)).isInstanceOf(PermanentPortException.class);
    }

    @Test
    default void keys_of_a_tenant_come_oldest_first_and_without_those_of_others() {
        TenantId tenant = aTenant();
        ApiKey young = aKey(tenant, "young", NOON.plusSeconds(60));
        ApiKey old = aKey(tenant, "old", NOON);
        testee().add(young);
        testee().add(old);
        testee().add(aKey(aTenant(), "another's", NOON));

        assertThat(testee().of(tenant)).containsExactly(old, young);
    }

    @Test
    default void a_revoked_key_admits_nobody_and_keeps_its_time() {
        ApiKey key = aKey(aTenant(), "lost", NOON);
        testee().add(key);

        assertThat(testee().revoke(key.tenant(), key.id(), NOON.plusSeconds(5))).isEqualTo(Revocation.REVOKED);
        assertThat(testee().revoke(key.tenant(), key.id(), NOON.plusSeconds(9))).isEqualTo(Revocation.BEFORE);

        ApiKey revoked = testee().find(key.id()).orElseThrow();
        assertThat(revoked.revokedAt()).contains(NOON.plusSeconds(5));
        assertThat(revoked.admits(key.digest())).isFalse();
    }

    @Test
    default void a_tenant_revokes_its_own_keys_only() {
        ApiKey key = aKey(aTenant(), "kept", NOON);
        testee().add(key);

        assertThat(testee().revoke(aTenant(), key.id(), NOON)).isEqualTo(Revocation.UNKNOWN);
        assertThat(testee().find(key.id())).contains(key);
    }

    private static ApiKey aKey(TenantId tenant, String name, Instant at) {
        ApiKeyId id = anId();
        Set<Scope> scopes = EnumSet.of(Scope.CHAT, Scope.CONVERSATIONS_READ);
        return new ApiKey(id, tenant, name, scopes, KeyDigest.of("noor_" + id), at, Optional.empty());
    }

    private static ApiKeyId anId() {
        return new ApiKeyId(UUID.randomUUID().toString().replace("-", "").substring(0, 12));
    }
}
