package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectQueue;
import dev.noor.ports.pipeline.EffectSettlement;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The rows of {@code effect}, from wanted to done. */
final class PostgresEffectQueue implements EffectQueue {
    private static final String CLAIM = """
        WITH due AS (
            SELECT id, first_attempt_at AS doubted_at FROM effect AS wanted
            WHERE kind = ANY (:kinds) AND next_at <= clock_timestamp()
            AND (state IN ('PENDING', 'UNKNOWN') OR (state = 'SENDING' AND lease_until < clock_timestamp()))
            AND NOT EXISTS (SELECT FROM effect AS needed WHERE needed.id = wanted.depends_on AND needed.state <> 'DONE')
            -- a person hears of each trouble as soon as can be
            AND (kind = 'MANAGER_ALERT' OR NOT EXISTS (SELECT FROM effect AS earlier
                WHERE earlier.conversation_id = wanted.conversation_id AND earlier.kind = wanted.kind
                AND (earlier.created_at, earlier.id) < (wanted.created_at, wanted.id)
                AND earlier.state IN ('PENDING', 'SENDING', 'UNKNOWN')))
            ORDER BY next_at FOR UPDATE OF wanted SKIP LOCKED LIMIT 1
        )
        UPDATE effect AS taken SET state = 'SENDING', attempts = attempts + 1, claim_epoch = claim_epoch + 1,
            lease_until = clock_timestamp() + :lease::interval,
            first_attempt_at = coalesce(first_attempt_at, clock_timestamp())
        FROM due WHERE taken.id = due.id
        RETURNING taken.*, extract(epoch FROM clock_timestamp() - taken.created_at) AS age_seconds,
            extract(epoch FROM clock_timestamp() - doubted_at) AS doubted_seconds
        """;

    private final Database database;

    @Inject
    PostgresEffectQueue(Database database) {
        this.database = database;
    }

    @Override
    public Optional<EffectLease> claim(Set<EffectKind> kinds) {
        return database.read(handle -> handle.createQuery(CLAIM)
                .bindArray(
                        "kinds",
                        String.class,
                        kinds.stream().map(EffectKind::name).toList())
                .bind("lease", LEASE.toString())
                .map((row, context) -> lease(row))
                .findOne());
    }

    private static EffectLease lease(ResultSet row) throws SQLException {
        double doubted = row.getDouble("doubted_seconds");
        Optional<Duration> uncertain = row.wasNull() ? Optional.empty() : Optional.of(seconds(doubted));
        return new EffectLease(
                row.getObject("id", UUID.class),
                new TenantId(row.getString("tenant_id")),
                Optional.ofNullable(row.getObject("conversation_id", UUID.class))
                        .map(ConversationId::new),
                EffectRequests.read(EffectKind.valueOf(row.getString("kind")), row.getString("request")),
                row.getInt("attempts"),
                row.getLong("claim_epoch"),
                seconds(row.getDouble("age_seconds")),
                uncertain);
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.max(0, Math.round(seconds * 1000)));
    }

    @Override
    public void settle(EffectLease lease, EffectSettlement settlement) {
        database.transaction(handle -> switch (settlement) {
            case EffectSettlement.Done(Optional<String> remoteId) ->
                fenced(handle, lease, "state = 'DONE', done_at = clock_timestamp(), remote_id = :remote", "")
                        .bind("remote", remoteId.map(Json::storableText).orElse(null))
                        .execute();
            case EffectSettlement.Later(Duration after, String code) -> later(handle, lease, after, code);
            case EffectSettlement.Unknown(Duration after, String code) ->
                fenced(handle, lease, "state = 'UNKNOWN', next_at = clock_timestamp() + :after::interval", code)
                        .bind("after", after.toString())
                        .execute();
            case EffectSettlement.Failed(String code) -> ended(handle, lease, "FAILED", code);
            case EffectSettlement.Dead(String code) -> ended(handle, lease, "DEAD", code);
        });
    }

    /** This attempt leaves no doubt behind; an earlier one may have. */
    private static int later(Handle handle, EffectLease lease, Duration after, String code) {
        return fenced(
                        handle,
                        lease,
                        "state = 'PENDING', next_at = clock_timestamp() + :after::interval,"
                                + " first_attempt_at = CASE WHEN :clean THEN NULL ELSE first_attempt_at END",
                        code)
                .bind("after", after.toString())
                .bind("clean", lease.uncertain().isEmpty())
                .execute();
    }

    private static int ended(Handle handle, EffectLease lease, String state, String code) {
        int changed = fenced(handle, lease, "state = '" + state + "'", code).execute();
        return changed == 0 ? 0 : Alerts.undone(handle, lease.id());
    }

    private static Update fenced(Handle handle, EffectLease lease, String change, String code) {
        return handle.createUpdate("UPDATE effect SET " + change + """
                        , last_error = coalesce(nullif(:code, ''), last_error), lease_until = NULL
                        WHERE id = :id AND claim_epoch = :epoch AND state = 'SENDING'
                        """)
                .bind("id", lease.id())
                .bind("epoch", lease.epoch())
                .bind("code", Json.storableText(code));
    }
}
