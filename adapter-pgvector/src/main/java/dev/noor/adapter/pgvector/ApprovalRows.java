package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.Approval.Fate;
import dev.noor.ports.quotation.ApprovalId;
import dev.noor.ports.quotation.Approvals.Known;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** {@code quote_approval}, as turns settle it within their own transactions. */
final class ApprovalRows {
    private ApprovalRows() {}

    /** Whether every approval that the turn settles waits in its conversation; they are locked until it is written. */
    static boolean canSettle(Handle handle, TurnCommit turn) {
        return settled(turn).stream()
                .allMatch(settled -> handle.createQuery("""
                        SELECT true FROM quote_approval
                        WHERE tenant_id = :tenant AND id = :id AND conversation_id = :conversation AND fate IS NULL
                        FOR UPDATE
                        """)
                        .bind("tenant", turn.after().address().tenant().value())
                        .bind("id", settled.approval().value())
                        .bind("conversation", turn.after().id().value())
                        .mapTo(boolean.class)
                        .findOne()
                        .orElse(false));
    }

    /** Each once: whoever comes later finds it settled. */
    static void settle(Handle handle, TurnCommit turn) {
        settled(turn)
                .forEach(settled -> handle.createUpdate("""
                        UPDATE quote_approval SET fate = :fate, settled_at = noor_now(),
                            used_by = CASE WHEN :fate = 'USED' THEN :quotation::uuid END
                        WHERE tenant_id = :tenant AND id = :id AND conversation_id = :conversation AND fate IS NULL
                        """)
                        .bind("tenant", turn.after().address().tenant().value())
                        .bind("id", settled.approval().value())
                        .bind("conversation", turn.after().id().value())
                        .bind("fate", settled.fate().name())
                        .bind(
                                "quotation",
                                turn.after()
                                        .quotation()
                                        .map(quotation -> quotation.id().toString())
                                        .orElse(null))
                        .execute());
    }

    private static List<Effect.SettleApproval> settled(TurnCommit turn) {
        return turn.report().effects().stream()
                .filter(Effect.SettleApproval.class::isInstance)
                .map(Effect.SettleApproval.class::cast)
                .toList();
    }

    static Known known(ResultSet row) throws SQLException {
        return new Known(
                new Approval(
                        new ApprovalId(row.getObject("id", UUID.class)),
                        new TenantId(row.getString("tenant_id")),
                        new ConversationId(row.getObject("conversation_id", UUID.class)),
                        new QuotationId(row.getObject("quotation_id", UUID.class)),
                        row.getString("number"),
                        row.getString("lines"),
                        new Percent(row.getBigDecimal("percent")),
                        row.getString("segment"),
                        row.getString("given_by"),
                        row.getTimestamp("issued_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getString("seal")),
                Optional.ofNullable(row.getString("fate")).map(Fate::valueOf),
                Optional.ofNullable(row.getObject("used_by", UUID.class)).map(QuotationId::new));
    }
}
