package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.pipeline.EffectBook;
import dev.noor.ports.pipeline.EffectEntry;
import dev.noor.ports.pipeline.EffectEntry.State;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.quotation.QuotationId;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads {@code effect}. */
final class PostgresEffectBook implements EffectBook {
    private final Database database;

    @Inject
    PostgresEffectBook(Database database) {
        this.database = database;
    }

    @Override
    public List<EffectEntry> of(TenantId tenant, QuotationId quotation) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery("""
                        SELECT * FROM effect WHERE tenant_id = :tenant
                        AND conversation_id = (SELECT conversation_id FROM quote WHERE tenant_id = :tenant AND id = :id)
                        AND request ->> 'quotation' = :id::text
                        ORDER BY created_at, id
                        """)
                        .bind("tenant", tenant.value())
                        .bind("id", quotation.value())
                        .map((row, context) -> entry(row))
                        .list());
    }

    @Override
    public List<EffectEntry> of(TenantId tenant, ConversationId conversation, int limit) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery("""
                        SELECT * FROM effect WHERE tenant_id = :tenant AND conversation_id = :id
                        ORDER BY created_at DESC, id DESC LIMIT :limit
                        """)
                        .bind("tenant", tenant.value())
                        .bind("id", conversation.value())
                        .bind("limit", limit)
                        .map((row, context) -> entry(row))
                        .list());
    }

    private static EffectEntry entry(ResultSet row) throws SQLException {
        return new EffectEntry(
                row.getObject("id", UUID.class),
                EffectKind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("done_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("last_error")),
                Optional.ofNullable(row.getString("remote_id")));
    }
}
