package dev.noor.adapter.pgvector;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.access.ApiKey;
import dev.noor.ports.access.ApiKeyId;
import dev.noor.ports.access.ApiKeys;
import dev.noor.ports.access.KeyDigest;
import dev.noor.ports.access.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keys in {@code api_key}. A scope that this version does not know allows nothing. */
@Singleton
final class PostgresApiKeys implements ApiKeys {
    private static final String COLUMNS = "id, tenant_id, name, scopes, digest, created_at, revoked_at";

    private final Database database;

    @Inject
    PostgresApiKeys(Database database) {
        this.database = database;
    }

    @Override
    public void add(ApiKey key) {
        int added = database.read(
                Pool.ADMIN,
                handle -> handle.createUpdate("""
                        INSERT INTO api_key (id, tenant_id, name, scopes, digest, created_at)
                        VALUES (:id, :tenant, :name, :scopes, :digest, :at)
                        ON CONFLICT (id) DO NOTHING
                        """)
                        .bind("id", key.id().value())
                        .bind("tenant", key.tenant().value())
                        .bind("name", key.name())
                        .bindArray(
                                "scopes",
                                String.class,
                                key.scopes().stream().map(Scope::wire).sorted().toList())
                        .bind("digest", key.digest().hex())
                        .bind("at", key.createdAt())
                        .execute());
        if (added == 0) {
            throw new PermanentPortException("access.key_exists", "there is a key " + key.id() + " already");
        }
    }

    @Override
    public Optional<ApiKey> find(ApiKeyId id) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery("SELECT " + COLUMNS + " FROM api_key WHERE id = :id")
                        .bind("id", id.value())
                        .map((row, context) -> key(row))
                        .findOne());
    }

    @Override
    public List<ApiKey> of(TenantId tenant) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery(
                                "SELECT " + COLUMNS + " FROM api_key WHERE tenant_id = :tenant ORDER BY created_at, id")
                        .bind("tenant", tenant.value())
                        .map((row, context) -> key(row))
                        .list());
    }

    @Override
    public Revocation revoke(TenantId tenant, ApiKeyId id, Instant at) {
        return database.transaction(Pool.ADMIN, handle -> {
            int revoked = handle.createUpdate("""
                            UPDATE api_key SET revoked_at = :at
                            WHERE id = :id AND tenant_id = :tenant AND revoked_at IS NULL
                            """)
                    .bind("at", at)
                    .bind("id", id.value())
                    .bind("tenant", tenant.value())
                    .execute();
            if (revoked > 0) {
                return Revocation.REVOKED;
            }
            boolean known = handle.createQuery("SELECT count(*) FROM api_key WHERE id = :id AND tenant_id = :tenant")
                            .bind("id", id.value())
                            .bind("tenant", tenant.value())
                            .mapTo(int.class)
                            .one()
                    > 0;
            return known ? Revocation.BEFORE : Revocation.UNKNOWN;
        });
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        Set<Scope> scopes = Arrays.stream((String[]) row.getArray("scopes").getArray())
                .flatMap(wire -> Scope.of(wire).stream())
                .collect(Collectors.toSet());
        return new ApiKey(
                new ApiKeyId(row.getString("id")),
                new TenantId(row.getString("tenant_id")),
                row.getString("name"),
                scopes,
                new KeyDigest(row.getString("digest")),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("revoked_at")).map(Timestamp::toInstant));
    }
}
