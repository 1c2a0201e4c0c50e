package dev.noor.adapter.pgvector;

import dev.noor.ports.remote.HeldToken;
import dev.noor.ports.remote.TokenVault;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/**
 * Tokens in {@code oauth_token}. The row stays locked while its change is worked out, which may ask the outside system:
 * the one deliberate exception from nothing outside being touched in a transaction, since otherwise each process would
 * ask.
 */
@Singleton
final class PostgresTokenVault implements TokenVault {
    private final Database database;

    @Inject
    PostgresTokenVault(Database database) {
        this.database = database;
    }

    @Override
    public HeldToken of(String client) {
        return database.read(handle -> handle.createQuery("SELECT * FROM oauth_token WHERE client = :client")
                .bind("client", client)
                .map((row, context) -> token(row))
                .findOne()
                .orElse(HeldToken.NONE));
    }

    @Override
    public HeldToken change(String client, UnaryOperator<HeldToken> change) {
        return database.transaction(handle -> {
            HeldToken changed = change.apply(locked(handle, client));
            handle.createUpdate("""
                            UPDATE oauth_token
                            SET generation = :generation, sealed = :sealed, expires_at = :expiresAt,
                                attempts = :attempts::timestamptz[], trouble = :trouble, not_before = :notBefore
                            WHERE client = :client
                            """)
                    .bind("client", client)
                    .bind("generation", changed.generation())
                    .bind("sealed", changed.sealed())
                    .bind("expiresAt", changed.expiresAt())
                    .bindArray(
                            "attempts",
                            String.class,
                            changed.attempts().stream().map(Instant::toString).toList())
                    .bind("trouble", changed.trouble())
                    .bind("notBefore", changed.notBefore())
                    .execute();
            return changed;
        });
    }

    private static HeldToken locked(Handle handle, String client) {
        handle.createUpdate("""
                        INSERT INTO oauth_token (client, generation, sealed, expires_at, attempts, trouble, not_before)
                        VALUES (:client, 0, '', :never, '{}', '', :never)
                        ON CONFLICT (client) DO NOTHING
                        """)
                .bind("client", client)
                .bind("never", Instant.EPOCH)
                .execute();
        return handle.createQuery("SELECT * FROM oauth_token WHERE client = :client FOR UPDATE")
                .bind("client", client)
                .map((row, context) -> token(row))
                .one();
    }

    private static HeldToken token(ResultSet row) throws SQLException {
        Timestamp[] attempts = (Timestamp[]) row.getArray("attempts").getArray();
        return new HeldToken(
                row.getLong("generation"),
                row.getString("sealed"),
                row.getTimestamp("expires_at").toInstant(),
                Arrays.stream(attempts).map(Timestamp::toInstant).toList(),
                row.getString("trouble"),
                row.getTimestamp("not_before").toInstant());
    }
}
