package dev.noor.adapter.pgvector;

import dev.noor.ports.remote.CallBudget;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Budgets in {@code call_budget}, one statement a call. */
@Singleton
final class PostgresCallBudget implements CallBudget {
    private final Database database;

    @Inject
    PostgresCallBudget(Database database) {
        this.database = database;
    }

    @Override
    public Permit take(String account, Rate rate, Instant now) {
        Instant earliest = rate.next(Instant.MIN, now);
        return database.read(handle -> handle.createQuery("""
                        INSERT INTO call_budget AS known (account, free_at, paused_until, reason)
                        VALUES (:account, :earliest::timestamptz + :interval * interval '1 microsecond', :never, '')
                        ON CONFLICT (account) DO UPDATE
                        SET free_at = CASE WHEN known.paused_until > :now THEN known.free_at
                            ELSE greatest(known.free_at, :earliest) + :interval * interval '1 microsecond' END
                        RETURNING free_at - :interval * interval '1 microsecond' AS next, paused_until, reason
                        """)
                .bind("account", account)
                .bind("earliest", earliest)
                .bind("interval", rate.interval().toNanos() / 1_000)
                .bind("now", now)
                .bind("never", Instant.EPOCH)
                .map((row, context) -> permit(row, now))
                .one());
    }

    @Override
    public void pause(String account, Instant until, String reason) {
        database.read(handle -> handle.createUpdate("""
                        INSERT INTO call_budget AS known (account, free_at, paused_until, reason)
                        VALUES (:account, :never, :until, :reason)
                        ON CONFLICT (account) DO UPDATE SET paused_until = excluded.paused_until, reason = excluded.reason
                        WHERE known.paused_until < excluded.paused_until
                        """)
                .bind("account", account)
                .bind("until", until)
                .bind("reason", reason)
                .bind("never", Instant.EPOCH)
                .execute());
    }

    private static Permit permit(ResultSet row, Instant now) throws SQLException {
        Instant until = row.getTimestamp("paused_until").toInstant();
        if (until.isAfter(now)) {
            return new Permit.Paused(until, row.getString("reason"));
        }
        Instant next = row.getTimestamp("next").toInstant();
        return new Permit.Granted(next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO);
    }
}
