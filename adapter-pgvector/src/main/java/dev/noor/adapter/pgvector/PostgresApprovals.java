package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.ApprovalId;
import dev.noor.ports.quotation.Approvals;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** {@code quote_approval}, and the messages that tell of it. */
final class PostgresApprovals implements Approvals {
    private final Database database;

    @Inject
    PostgresApprovals(Database database) {
        this.database = database;
    }

    @Override
    public Keeping keep(Approval approval, String enteredBy) {
        return database.transaction(Pool.ADMIN, handle -> {
            Optional<UUID> turn = open(handle, approval);
            if (turn.isEmpty()) {
                return Keeping.NOT_OPEN;
            }
            replace(handle, approval);
            insert(handle, approval);
            news(handle, approval, turn.get());
            Audit.note(
                    handle,
                    approval.tenant().value(),
                    enteredBy,
                    "quotation.approve",
                    approval.quotation().toString(),
                    approval.percent() + " for " + approval.segment() + " until " + approval.expiresAt()
                            + ", decided by " + approval.by() + ", approval " + approval.id());
            return Keeping.KEPT;
        });
    }

    /** The turn that quoted it, where it waits for the customer's yes; their conversation is locked until the end. */
    private static Optional<UUID> open(Handle handle, Approval approval) {
        return handle.createQuery("""
                        SELECT quote.turn_id FROM conversation JOIN quote ON quote.conversation_id = conversation.id
                        WHERE conversation.id = :conversation AND conversation.tenant_id = :tenant
                        AND quote.tenant_id = :tenant AND quote.id = :quotation
                        AND quote.status IN ('DRAFT', 'ISSUED') AND mode <> 'ERASED'
                        FOR UPDATE OF conversation
                        """)
                .bind("tenant", approval.tenant().value())
                .bind("conversation", approval.conversation().value())
                .bind("quotation", approval.quotation().value())
                .mapTo(UUID.class)
                .findOne();
    }

    private static void replace(Handle handle, Approval approval) {
        handle.createUpdate("""
                        UPDATE quote_approval SET fate = 'REPLACED', settled_at = noor_now()
                        WHERE conversation_id = :conversation AND fate IS NULL
                        """)
                .bind("conversation", approval.conversation().value())
                .execute();
    }

    private static void insert(Handle handle, Approval approval) {
        handle.createUpdate("""
                        INSERT INTO quote_approval (tenant_id, id, conversation_id, quotation_id, number, lines,
                            percent, segment, given_by, issued_at, expires_at, seal)
                        VALUES (:tenant, :id, :conversation, :quotation, :number, :lines, :percent, :segment, :by,
                            :issued::timestamptz, :expires::timestamptz, :seal)
                        """)
                .bind("tenant", approval.tenant().value())
                .bind("id", approval.id().value())
                .bind("conversation", approval.conversation().value())
                .bind("quotation", approval.quotation().value())
                .bind("number", approval.number())
                .bind("lines", approval.lines())
                .bind("percent", approval.percent().value())
                .bind("segment", approval.segment())
                .bind("by", approval.by())
                .bind("issued", approval.issuedAt().toString())
                .bind("expires", approval.expiresAt().toString())
                .bind("seal", approval.seal())
                .execute();
    }

    private static void news(Handle handle, Approval approval, UUID turn) {
        String key = "approval-news:" + approval.id();
        handle.createUpdate("""
                        INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request)
                        VALUES (:id, :tenant, :conversation, :turn, :kind, :key, :request::jsonb)
                        """)
                .bind("id", TurnRows.derived(approval.tenant().value() + ":" + key))
                .bind("tenant", approval.tenant().value())
                .bind("conversation", approval.conversation().value())
                .bind("turn", turn)
                .bind("kind", EffectKind.APPROVAL_NEWS.name())
                .bind("key", key)
                .bind("request", EffectRequests.write(new EffectRequest.TellApproval(approval.id())))
                .execute();
    }

    @Override
    public Optional<Known> last(TenantId tenant, ConversationId conversation) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM quote_approval WHERE tenant_id = :tenant AND conversation_id = :conversation
                        ORDER BY fate IS NULL DESC, seq DESC LIMIT 1
                        """)
                .bind("tenant", tenant.value())
                .bind("conversation", conversation.value())
                .map((row, context) -> ApprovalRows.known(row))
                .findOne());
    }

    @Override
    public Optional<Known> find(TenantId tenant, ApprovalId id) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM quote_approval WHERE tenant_id = :tenant AND id = :id")
                        .bind("tenant", tenant.value())
                        .bind("id", id.value())
                        .map((row, context) -> ApprovalRows.known(row))
                        .findOne());
    }

    @Override
    public Telling tell(Approval approval, OutboundMessage message, String words, Optional<Instant> before) {
        return database.transaction(handle -> {
            Optional<UUID> turn = letThrough(handle, approval, message);
            if (turn.isEmpty()) {
                return Telling.REFUSED;
            }
            if (!isThere(handle, message)) {
                UnaskedMessages.insert(handle, turn.get(), message, words, before);
            }
            return Telling.FILED;
        });
    }

    /** The turn that quoted, where news may go out; the conversation stays locked, so that nobody takes it over. */
    private static Optional<UUID> letThrough(Handle handle, Approval approval, OutboundMessage message) {
        return handle.createQuery("""
                        SELECT quote.turn_id FROM conversation
                        JOIN quote_approval ON quote_approval.conversation_id = conversation.id
                        JOIN quote ON quote.tenant_id = quote_approval.tenant_id AND quote.id = quotation_id
                        WHERE conversation.id = :conversation AND conversation.tenant_id = :tenant
                        AND quote_approval.id = :id AND fate IS NULL AND mode IN ('BOT', 'HANDOFF')
                        AND (:template OR free_form_until IS NULL OR free_form_until > noor_now())
                        FOR UPDATE OF conversation
                        """)
                .bind("conversation", approval.conversation().value())
                .bind("tenant", approval.tenant().value())
                .bind("id", approval.id().value())
                .bind("template", message.content() instanceof OutboundContent.Template)
                .mapTo(UUID.class)
                .findOne();
    }

    private static boolean isThere(Handle handle, OutboundMessage message) {
        return handle.createQuery("SELECT EXISTS (SELECT FROM outbound_message WHERE id = :id)")
                .bind("id", message.id())
                .mapTo(boolean.class)
                .one();
    }
}
