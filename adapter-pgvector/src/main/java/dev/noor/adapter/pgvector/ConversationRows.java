package dev.noor.adapter.pgvector;

import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.ConversationStatus;
import dev.noor.ports.conversation.Escalation;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.quotation.Quotation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** {@code conversation} as it is read and written. */
final class ConversationRows {
    private ConversationRows() {}

    static void insert(Handle handle, ChatAddress address, ConversationId id) {
        handle.createUpdate("""
                        INSERT INTO conversation (id, tenant_id, channel_id, chat_id)
                        VALUES (:id, :tenant, :channel, :chat)
                        ON CONFLICT (tenant_id, channel_id, chat_id) DO NOTHING
                        """)
                .bind("id", id.value())
                .bind("tenant", address.tenant().value())
                .bind("channel", Json.storableText(address.channel()))
                .bind("chat", Json.storableText(address.chat()))
                .execute();
    }

    static Optional<Conversation> at(Handle handle, ChatAddress address) {
        return handle.createQuery("""
                        SELECT * FROM conversation
                        WHERE tenant_id = :tenant AND channel_id = :channel AND chat_id = :chat
                        """)
                .bind("tenant", address.tenant().value())
                .bind("channel", Json.storableText(address.channel()))
                .bind("chat", Json.storableText(address.chat()))
                .map((row, context) -> conversation(handle, row))
                .findOne();
    }

    static Optional<Conversation> find(Handle handle, TenantId tenant, ConversationId id) {
        return handle.createQuery("SELECT * FROM conversation WHERE tenant_id = :tenant AND id = :id")
                .bind("tenant", tenant.value())
                .bind("id", id.value())
                .map((row, context) -> conversation(handle, row))
                .findOne();
    }

    /**
     * Writes the conversation if nobody else did since the version it started from.
     *
     * @return the number that its outgoing messages count on from; empty when somebody did
     */
    static OptionalLong update(Handle handle, Conversation after, long before, int replies) {
        return handle.createQuery("""
                        UPDATE conversation SET version = :version, episode = :episode, turn_seq = :turns,
                            out_seq = out_seq + :replies, stage = :stage, status = :status, mode = :mode,
                            escalation = :escalation, quote_consent = :consent, language = :language,
                            shown = :shown::text[], listed = :listed::text[], open_ask = :ask, not_understood = :notUnderstood,
                            quote_id = :quote::uuid, last_customer_at = :lastCustomerAt::timestamptz,
                            opted_out_at = :optedOutAt::timestamptz
                        WHERE id = :id AND tenant_id = :tenant AND version = :before
                        RETURNING out_seq - :replies
                        """)
                .bind("id", after.id().value())
                .bind("tenant", after.address().tenant().value())
                .bind("before", before)
                .bind("version", after.version())
                .bind("episode", after.episode())
                .bind("turns", after.turns())
                .bind("replies", replies)
                .bind("stage", after.stage().name())
                .bind("status", after.status().name())
                .bind("mode", after.mode().name())
                .bind("escalation", after.escalation().name())
                .bind("consent", after.quoteConsent().name())
                .bind("language", after.language().map(Enum::name).orElse(null))
                .bindArray(
                        "shown",
                        String.class,
                        after.shown().stream().map(Sku::value).toList())
                .bindArray(
                        "listed",
                        String.class,
                        after.listed().stream().map(Sku::value).toList())
                .bind("ask", after.openAsk().map(Enum::name).orElse(null))
                .bind("notUnderstood", after.notUnderstood())
                .bind(
                        "quote",
                        after.quotation()
                                .map(quote -> quote.id().value().toString())
                                .orElse(null))
                .bind(
                        "lastCustomerAt",
                        after.lastCustomerAt().map(Instant::toString).orElse(null))
                .bind("optedOutAt", after.optedOutAt().map(Instant::toString).orElse(null))
                .mapTo(Long.class)
                .findOne()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private static Conversation conversation(Handle handle, ResultSet row) throws SQLException {
        TenantId tenant = new TenantId(row.getString("tenant_id"));
        ConversationId id = new ConversationId(row.getObject("id", UUID.class));
        Optional<UUID> quote = Optional.ofNullable(row.getObject("quote_id", UUID.class));
        return conversation(
                row,
                LedgerRows.inForce(handle, id).stream()
                        .map(LedgerRows.Stored::fact)
                        .toList(),
                quote.map(known -> QuoteRows.quotation(handle, tenant, known)));
    }

    /** The conversation of a row with its facts and its quotation. */
    static Conversation conversation(ResultSet row, List<Fact> facts, Optional<Quotation> quotation)
            throws SQLException {
        TenantId tenant = new TenantId(row.getString("tenant_id"));
        ConversationId id = new ConversationId(row.getObject("id", UUID.class));
        return new Conversation(
                id,
                new ChatAddress(tenant, row.getString("channel_id"), row.getString("chat_id")),
                row.getLong("version"),
                row.getInt("episode"),
                row.getLong("turn_seq"),
                Stage.valueOf(row.getString("stage")),
                ConversationStatus.valueOf(row.getString("status")),
                ConversationMode.valueOf(row.getString("mode")),
                Escalation.valueOf(row.getString("escalation")),
                QuoteConsent.valueOf(row.getString("quote_consent")),
                Optional.ofNullable(row.getString("language")).map(Language::valueOf),
                facts,
                ProductRow.texts(row, "shown").stream().map(Sku::new).toList(),
                ProductRow.texts(row, "listed").stream().map(Sku::new).toList(),
                Optional.ofNullable(row.getString("open_ask")).map(Ask::valueOf),
                row.getInt("not_understood"),
                quotation,
                instant(row, "last_customer_at"),
                instant(row, "opted_out_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
