package dev.noor.adapter.pgvector;

import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationBook;
import dev.noor.ports.conversation.ConversationEntry;
import dev.noor.ports.conversation.ConversationEntry.Place;
import dev.noor.ports.conversation.ConversationFilter;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.ConversationStatus;
import dev.noor.ports.conversation.MessageEntry;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.conversation.TurnEntry;
import dev.noor.ports.conversation.Utterance.Speaker;
import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.TurnId;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Pages by key, so that a late page costs what the first does. */
final class PostgresConversationBook implements ConversationBook {
    private final Database database;

    @Inject
    PostgresConversationBook(Database database) {
        this.database = database;
    }

    @Override
    public List<ConversationEntry> list(TenantId tenant, ConversationFilter filter, Optional<Place> after, int limit) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery("""
                        SELECT *, (SELECT value FROM ledger_fact WHERE conversation_id = conversation.id
                            AND slot = 'CUSTOMER_NAME' AND dropped_by IS NULL ORDER BY seq DESC LIMIT 1) AS name
                        FROM conversation
                        WHERE tenant_id = :tenant
                        AND (:openedAt::timestamptz IS NULL OR (created_at, id) < (:openedAt::timestamptz, :id::uuid))
                        AND (:status::text IS NULL OR status = :status)
                        AND (:language::text IS NULL OR language = :language)
                        AND (:part::text IS NULL OR strpos(chat_id, :part) > 0)
                        ORDER BY created_at DESC, id DESC LIMIT :limit
                        """)
                        .bind("tenant", tenant.value())
                        .bind(
                                "openedAt",
                                after.map(place -> place.openedAt().toString()).orElse(null))
                        .bind(
                                "id",
                                after.map(place -> place.id().value().toString())
                                        .orElse(null))
                        .bind("status", filter.status().map(Enum::name).orElse(null))
                        .bind("language", filter.language().map(Enum::name).orElse(null))
                        .bind("part", filter.chatPart().map(Json::storableText).orElse(null))
                        .bind("limit", limit)
                        .map((row, context) -> entry(row))
                        .list());
    }

    private static ConversationEntry entry(ResultSet row) throws SQLException {
        return new ConversationEntry(
                new ConversationId(row.getObject("id", UUID.class)),
                new ChatAddress(
                        new TenantId(row.getString("tenant_id")),
                        row.getString("channel_id"),
                        row.getString("chat_id")),
                Stage.valueOf(row.getString("stage")),
                ConversationStatus.valueOf(row.getString("status")),
                ConversationMode.valueOf(row.getString("mode")),
                Optional.ofNullable(row.getString("language")).map(Language::valueOf),
                Optional.ofNullable(row.getString("name")),
                row.getInt("episode"),
                instant(row, "created_at"),
                Optional.ofNullable(row.getTimestamp("last_customer_at")).map(Timestamp::toInstant));
    }

    @Override
    public List<MessageEntry> messages(TenantId tenant, ConversationId conversation, long before, int limit) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery("""
                        (SELECT position, message_id AS id, author AS speaker, kind, body, state, provider_at AS at
                        FROM inbound_message WHERE conversation_id = :id AND tenant_id = :tenant
                        AND position < :before AND author <> 'ECHO' ORDER BY position DESC LIMIT :limit)
                        UNION ALL
                        (SELECT position, id, CASE WHEN manager IS NULL THEN 'NOOR' ELSE 'MANAGER' END, kind, body, state, at
                        FROM outbound_message WHERE conversation_id = :id AND tenant_id = :tenant
                        AND position < :before ORDER BY position DESC LIMIT :limit)
                        ORDER BY position DESC LIMIT :limit
                        """)
                        .bind("id", conversation.value())
                        .bind("tenant", tenant.value())
                        .bind("before", before)
                        .bind("limit", limit)
                        .map((row, context) -> new MessageEntry(
                                row.getLong("position"),
                                row.getObject("id", UUID.class),
                                Speaker.valueOf(row.getString("speaker")),
                                row.getString("kind").toLowerCase(Locale.ROOT),
                                row.getString("body"),
                                row.getString("state").toLowerCase(Locale.ROOT),
                                instant(row, "at")))
                        .list());
    }

    @Override
    public List<TurnEntry> turns(TenantId tenant, ConversationId conversation, long before, int limit) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery("""
                        SELECT id, seq, outcome, reason, report, at FROM turn
                        WHERE conversation_id = :id AND tenant_id = :tenant AND seq < :before
                        ORDER BY seq DESC LIMIT :limit
                        """)
                        .bind("id", conversation.value())
                        .bind("tenant", tenant.value())
                        .bind("before", before)
                        .bind("limit", limit)
                        .map((row, context) -> new TurnEntry(
                                new TurnId(row.getObject("id", UUID.class)),
                                row.getLong("seq"),
                                Outcome.valueOf(row.getString("outcome")),
                                row.getString("reason"),
                                row.getString("report"),
                                instant(row, "at")))
                        .list());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
