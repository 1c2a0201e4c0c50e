package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.handoff.Alert;
import dev.noor.ports.handoff.Alert.Cause;
import dev.noor.ports.handoff.AlertBook;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.pipeline.EffectKind;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Reads what an alert of {@code effect} is about. */
final class PostgresAlertBook implements AlertBook {
    private final Database database;

    @Inject
    PostgresAlertBook(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Alert> find(TenantId tenant, UUID alert) {
        return database.read(handle -> handle.createQuery("""
                        SELECT alert.*, handoff.reason, priority, coalesce(summary, '') AS summary, case_file,
                            handoff.id AS handoff, handoff.manager, coalesce((alert.request->>'call')::int, 1) AS call,
                            message.id AS message, coalesce(message.last_error, '') AS code,
                            undone.kind AS undone, coalesce(undone.last_error, '') AS undone_code,
                            alert.request->>'channel' AS channel, coalesce(alert.request->>'state', '') AS channel_state
                        FROM effect AS alert
                        LEFT JOIN handoff ON handoff.id = (alert.request->>'handoff')::uuid
                        LEFT JOIN outbound_message AS message ON message.id = (alert.request->>'undelivered')::uuid
                        LEFT JOIN effect AS undone ON undone.id = (alert.request->>'undone')::uuid
                        WHERE alert.tenant_id = :tenant AND alert.id = :id AND alert.kind = 'MANAGER_ALERT'
                        """)
                .bind("tenant", tenant.value())
                .bind("id", alert)
                .map((row, context) -> alert(row))
                .findOne()
                .flatMap(found -> found));
    }

    private static Optional<Alert> alert(ResultSet row) throws SQLException {
        Optional<Cause> cause = cause(row);
        return cause.isEmpty() ? Optional.empty() : Optional.of(alert(row, cause.get()));
    }

    private static Alert alert(ResultSet row, Cause cause) throws SQLException {
        return new Alert(
                row.getObject("id", UUID.class),
                new TenantId(row.getString("tenant_id")),
                cause,
                Optional.ofNullable(row.getObject("conversation_id", UUID.class))
                        .map(ConversationId::new),
                row.getTimestamp("created_at").toInstant());
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
        String undone = row.getString("undone");
        if (undone != null) {
            return Optional.of(new Cause.Undone(EffectKind.valueOf(undone), row.getString("undone_code")));
        }
        String reason = row.getString("reason");
        return reason == null ? Optional.empty() : Optional.of(wanted(row, HandoffReason.valueOf(reason)));
    }

    private static Cause wanted(ResultSet row, HandoffReason reason) throws SQLException {
        return new Cause.PersonWanted(
                row.getObject("handoff", UUID.class),
                new Handoff(reason, Handoff.Priority.valueOf(row.getString("priority")), row.getString("summary")),
                TicketRows.caseFile(row),
                Optional.ofNullable(row.getString("manager")),
                row.getInt("call"));
    }
}
