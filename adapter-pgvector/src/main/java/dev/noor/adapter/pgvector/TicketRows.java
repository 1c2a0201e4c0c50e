package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.handoff.CaseFile;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.handoff.Referral;
import dev.noor.ports.handoff.Ticket;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.turn.TurnCommit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** {@code handoff}: as turns write it, and as it is read. */
final class TicketRows {
    static final String SELECT = """
        SELECT handoff.*, channel_id, chat_id FROM handoff JOIN conversation ON conversation.id = conversation_id
        """;

    private TicketRows() {}

    /** What a person is called with. */
    record Called(UUID handoff, int call) {}

    /** Asks for a person: what was asked for before in the conversation is part of it, and its person is called. */
    static void insert(Handle handle, TurnCommit turn, Handoff handoff, int ordinal) {
        UUID id = TurnRows.derived("handoff:" + turn.id() + ":" + ordinal);
        handle.createUpdate("""
                        UPDATE handoff SET state = 'CLOSED', next_at = NULL, closed_at = :at::timestamptz
                        WHERE conversation_id = :conversation AND state = 'OPEN'
                        """)
                .bind("conversation", turn.after().id().value())
                .bind("at", turn.at().toString())
                .execute();
        handle.createUpdate("""
                        INSERT INTO handoff (id, tenant_id, conversation_id, turn_id, reason, priority, summary,
                            case_file, manager, next_at, at)
                        VALUES (:id, :tenant, :conversation, :turn, :reason, :priority, :summary,
                            :file::jsonb, :manager, :next::timestamptz, :at::timestamptz)
                        """)
                .bind("id", id)
                .bind("tenant", turn.after().address().tenant().value())
                .bind("conversation", turn.after().id().value())
                .bind("turn", turn.id().value())
                .bind("reason", handoff.reason().name())
                .bind("priority", handoff.priority().name())
                .bind("summary", Json.storableText(handoff.summary()))
                .bind(
                        "file",
                        turn.referral()
                                .map(told -> CaseFileJson.write(told.caseFile()))
                                .orElse(null))
                .bind("manager", turn.referral().flatMap(Referral::manager).orElse(null))
                .bind(
                        "next",
                        turn.referral()
                                .flatMap(Referral::remindAt)
                                .map(Instant::toString)
                                .orElse(null))
                .bind("at", turn.at().toString())
                .execute();
        TurnRows.effect(handle, turn, EffectKind.MANAGER_ALERT, "manager-alert:" + id, Json.of(new Called(id, 1)));
    }

    static Optional<Ticket> find(Handle handle, TenantId tenant, UUID id) {
        return find(handle, tenant, id, "");
    }

    /** One with its conversation, both locked until the transaction ends. */
    static Optional<Ticket> locked(Handle handle, TenantId tenant, UUID id) {
        return find(handle, tenant, id, " FOR UPDATE OF conversation, handoff");
    }

    private static Optional<Ticket> find(Handle handle, TenantId tenant, UUID id, String lock) {
        return handle.createQuery(SELECT + "WHERE handoff.id = :id AND handoff.tenant_id = :tenant" + lock)
                .bind("id", id)
                .bind("tenant", tenant.value())
                .map((row, context) -> ticket(row))
                .findOne();
    }

    static Ticket ticket(ResultSet row) throws SQLException {
        return new Ticket(
                row.getObject("id", UUID.class),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                new ChatAddress(
                        new TenantId(row.getString("tenant_id")),
                        row.getString("channel_id"),
                        row.getString("chat_id")),
                HandoffReason.valueOf(row.getString("reason")),
                Handoff.Priority.valueOf(row.getString("priority")),
                Ticket.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("manager")),
                row.getInt("calls"),
                caseFile(row),
                row.getTimestamp("at").toInstant(),
                instant(row, "next_at"),
                instant(row, "closed_at"));
    }

    /** The summary stands for the file of those asked for before there were files. */
    static CaseFile caseFile(ResultSet row) throws SQLException {
        String file = row.getString("case_file");
        return file == null ? new CaseFile(row.getString("summary"), List.of(), List.of()) : CaseFileJson.read(file);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
