package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.handoff.Alert;
import dev.noor.ports.handoff.Alert.Cause;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.pipeline.AlertQueue;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** The rows of {@code effect} that call a person. */
final class PostgresAlertQueue implements AlertQueue {
    private static final String CLAIM = """
        WITH due AS (
            SELECT id FROM effect WHERE kind = 'MANAGER_ALERT' AND next_at <= clock_timestamp()
            AND (state = 'PENDING' OR (state = 'SENDING' AND lease_until < clock_timestamp()))
            ORDER BY next_at FOR UPDATE SKIP LOCKED LIMIT 1
        ), claimed AS (
            UPDATE effect AS taken SET state = 'SENDING', attempts = attempts + 1, claim_epoch = claim_epoch + 1,
                lease_until = clock_timestamp() + :lease::interval
            FROM due WHERE taken.id = due.id RETURNING taken.*
        )
        SELECT claimed.*, extract(epoch FROM clock_timestamp() - claimed.created_at) AS age_seconds,
            handoff.reason, priority, coalesce(summary, '') AS summary,
            message.id AS message, coalesce(message.last_error, '') AS code,
            request->>'channel' AS channel, coalesce(request->>'state', '') AS channel_state
        FROM claimed
        LEFT JOIN handoff ON handoff.id = (request->>'handoff')::uuid
        LEFT JOIN outbound_message AS message ON message.id = (request->>'undelivered')::uuid
        """;

    private static final String FENCE =
            ", lease_until = NULL WHERE id = :id AND claim_epoch = :epoch AND state = 'SENDING'";

    private final Database database;

    @Inject
    PostgresAlertQueue(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Telling> claim() {
        while (true) {
            Optional<Claimed> claimed = database.read(handle -> handle.createQuery(CLAIM)
                    .bind("lease", LEASE.toString())
                    .map((row, context) -> new Claimed(row.getObject("id", UUID.class), telling(row)))
                    .findOne());
            if (claimed.isEmpty() || claimed.get().telling().isPresent()) {
                return claimed.flatMap(Claimed::telling);
            }
            gone(claimed.get().alert());
        }
    }

    /** An alert taken, and what to tell; empty when what it was about is not stored any more. */
    private record Claimed(UUID alert, Optional<Telling> telling) {}

    private void gone(UUID alert) {
        database.read(handle -> handle.createUpdate(
                        "UPDATE effect SET state = 'DONE', last_error = 'gone', lease_until = NULL WHERE id = :id")
                .bind("id", alert)
                .execute());
    }

    private static Optional<Telling> telling(ResultSet row) throws SQLException {
        Optional<Cause> cause = cause(row);
        return cause.isEmpty() ? Optional.empty() : Optional.of(telling(row, cause.get()));
    }

    private static Telling telling(ResultSet row, Cause cause) throws SQLException {
        return new Telling(
                new Alert(
                        row.getObject("id", UUID.class),
                        new TenantId(row.getString("tenant_id")),
                        cause,
                        Optional.ofNullable(row.getObject("conversation_id", UUID.class))
                                .map(ConversationId::new),
                        row.getTimestamp("created_at").toInstant()),
                row.getInt("attempts"),
                row.getLong("claim_epoch"),
                Duration.ofMillis(Math.max(0, Math.round(row.getDouble("age_seconds") * 1000))));
    }

    private static Optional<Cause> cause(ResultSet row) throws SQLException {
        String channel = row.getString("channel");
        if (channel != null) {
            return Optional.of(new Cause.ChannelShut(channel, row.getString("channel_state")));
        }
        UUID message = row.getObject("message", UUID.class);
        if (message != null) {
            return Optional.of(new Cause.Undelivered(message, row.getString("code")));
        }
        String reason = row.getString("reason");
        return reason == null
                ? Optional.empty()
                : Optional.of(new Cause.PersonWanted(new Handoff(
                        HandoffReason.valueOf(reason),
                        Handoff.Priority.valueOf(row.getString("priority")),
                        row.getString("summary"))));
    }

    @Override
    public void told(Telling telling) {
        database.read(handle -> fenced(
                        handle.createUpdate("UPDATE effect SET state = 'DONE', done_at = clock_timestamp()" + FENCE),
                        telling,
                        "")
                .execute());
    }

    @Override
    public void later(Telling telling, Duration after, String code) {
        database.read(handle -> fenced(
                        handle.createUpdate("UPDATE effect SET state = 'PENDING', last_error = :code,"
                                + " next_at = clock_timestamp() + :after::interval" + FENCE),
                        telling,
                        code)
                .bind("after", after.toString())
                .execute());
    }

    @Override
    public void giveUp(Telling telling, String code) {
        database.read(handle -> fenced(
                        handle.createUpdate("UPDATE effect SET state = 'DEAD', last_error = :code" + FENCE),
                        telling,
                        code)
                .execute());
    }

    private static Update fenced(Update update, Telling telling, String code) {
        return update.bind("id", telling.alert().id())
                .bind("epoch", telling.epoch())
                .bind("code", Json.storableText(code));
    }
}
