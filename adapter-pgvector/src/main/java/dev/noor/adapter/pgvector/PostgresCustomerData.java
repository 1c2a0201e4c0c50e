package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.upkeep.CustomerData;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;

/** The rows of {@link PersonalTables}. What was erased is remembered by a keyed digest only. */
final class PostgresCustomerData implements CustomerData {
    private final Database database;

    @Inject
    PostgresCustomerData(Database database) {
        this.database = database;
    }

    /** Of whom. */
    private record Whom(TenantId tenant, String chat, List<UUID> conversations) {
        <S extends SqlStatement<S>> S in(S statement) {
            return statement
                    .configure(SqlStatements.class, given -> given.setUnusedBindingAllowed(true))
                    .bind("tenant", tenant.value())
                    .bind("chat", chat)
                    .bindArray("ids", UUID.class, conversations);
        }
    }

    private static Optional<Whom> whom(Handle handle, TenantId tenant, String chat) {
        String stored = Json.storableText(chat);
        List<UUID> conversations = handle.createQuery("""
                        SELECT id FROM conversation WHERE tenant_id = :tenant AND chat_id = :chat ORDER BY id FOR UPDATE
                        """)
                .bind("tenant", tenant.value())
                .bind("chat", stored)
                .mapTo(UUID.class)
                .list();
        return Optional.of(new Whom(tenant, stored, conversations)).filter(found -> !conversations.isEmpty());
    }

    @Override
    public Optional<Export> export(TenantId tenant, String chat) {
        return database.transaction(
                Pool.ADMIN, handle -> whom(handle, tenant, chat).map(whom -> export(handle, whom)));
    }

    /** One statement, so that all rows are of one moment. */
    private static Export export(Handle handle, Whom whom) {
        Map<String, String> tables = PersonalTables.of(handle);
        String rows = tables.entrySet().stream()
                .map(table -> "'" + table.getKey() + "', (SELECT coalesce(json_agg(row_to_json(entry)), '[]') FROM "
                        + table.getKey() + " AS entry WHERE " + table.getValue() + ")")
                .collect(Collectors.joining(", "));
        String count = tables.entrySet().stream()
                .map(table -> "(SELECT count(*) FROM " + table.getKey() + " WHERE " + table.getValue() + ")")
                .collect(Collectors.joining(" + "));
        return whom.in(handle.createQuery(
                        "SELECT json_build_object(" + rows + ")::text AS json, " + count + " AS stored"))
                .map((row, context) ->
                        new Export(row.getString("json"), whom.conversations().size(), row.getInt("stored")))
                .one();
    }

    @Override
    public Optional<Erasure> erase(TenantId tenant, String chat, String by) {
        return database.transaction(
                Pool.ADMIN, handle -> whom(handle, tenant, chat).map(whom -> erase(handle, whom, by)));
    }

    private static Erasure erase(Handle handle, Whom whom, String by) {
        int rows = export(handle, whom).rows();
        List<String> elsewhere =
                whom.in(handle.createQuery("""
                        SELECT DISTINCT name FROM crm_link, LATERAL (VALUES ('contact ' || contact), ('company ' || company),
                            ('deal ' || deal)) AS told (name)
                        WHERE tenant_id = :tenant AND conversation_id = ANY (:ids) AND name IS NOT NULL
                        UNION SELECT 'order ' || remote_id FROM effect
                        WHERE conversation_id = ANY (:ids) AND kind = 'SALES_ORDER' AND remote_id IS NOT NULL
                        ORDER BY name
                        """)).mapTo(String.class).list();
        PersonalTables.of(handle)
                .forEach((table, which) -> whom.in(handle.createUpdate("DELETE FROM " + table + " WHERE " + which))
                        .execute());
        UUID id = whom.in(handle.createQuery("""
                        INSERT INTO erasure AS known (tenant_id, digest, id, erased_at)
                        VALUES (:tenant, noor_digest(:tenant, :chat), gen_random_uuid(), noor_now())
                        ON CONFLICT (tenant_id, digest) DO UPDATE SET erased_at = excluded.erased_at
                        RETURNING id
                        """)).mapTo(UUID.class).one();
        Audit.note(
                handle,
                whom.tenant().value(),
                by,
                "customer.erase",
                id.toString(),
                whom.conversations().size() + " conversations, " + rows + " rows");
        return new Erasure(whom.conversations().size(), rows, elsewhere);
    }

    @Override
    public List<ConversationId> mentions(TenantId tenant, String chat) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery("""
                        SELECT DISTINCT conversation_id FROM ledger_fact
                        JOIN conversation ON conversation.id = conversation_id
                        WHERE ledger_fact.tenant_id = :tenant AND slot = 'PHONE' AND chat_id <> :chat
                        AND regexp_replace(value, '[^0-9]', '', 'g') = :chat
                        ORDER BY conversation_id
                        """)
                        .bind("tenant", tenant.value())
                        .bind("chat", Json.storableText(chat))
                        .mapTo(UUID.class)
                        .map(ConversationId::new)
                        .list());
    }
}
