package dev.noor.adapter.pgvector;

import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.quotation.QuotationEntry;
import dev.noor.ports.quotation.QuotationEntry.Place;
import dev.noor.ports.quotation.QuotationFilter;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationList;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pages of {@code quote} by key, so that a late page costs what the first does. */
final class PostgresQuotationList implements QuotationList {
    private final Database database;

    @Inject
    PostgresQuotationList(Database database) {
        this.database = database;
    }

    @Override
    public List<QuotationEntry> list(TenantId tenant, QuotationFilter filter, Optional<Place> after, int limit) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery(QuoteRows.WITH_LANGUAGE + """
                        (:quotedAt::timestamptz IS NULL OR (quoted_at, quote.id) < (:quotedAt::timestamptz, :id::uuid))
                        AND (:status::text IS NULL OR quote.status = :status)
                        AND (:number::text IS NULL OR number = :number)
                        AND (:conversation::uuid IS NULL OR conversation_id = :conversation::uuid)
                        ORDER BY quoted_at DESC, quote.id DESC LIMIT :limit
                        """)
                        .bind("tenant", tenant.value())
                        .bind(
                                "quotedAt",
                                after.map(place -> place.quotedAt().toString()).orElse(null))
                        .bind("id", after.map(place -> place.id().toString()).orElse(null))
                        .bind("status", filter.status().map(Enum::name).orElse(null))
                        .bind("number", filter.number().map(Json::storableText).orElse(null))
                        .bind(
                                "conversation",
                                filter.conversation().map(ConversationId::value).orElse(null))
                        .bind("limit", limit)
                        .map((row, context) -> entry(row))
                        .list());
    }

    @Override
    public Optional<QuotationEntry> entry(TenantId tenant, QuotationId id) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery(QuoteRows.WITH_LANGUAGE + "quote.id = :id")
                        .bind("tenant", tenant.value())
                        .bind("id", id.value())
                        .map((row, context) -> entry(row))
                        .findOne());
    }

    private static QuotationEntry entry(ResultSet row) throws SQLException {
        return new QuotationEntry(
                QuoteRows.quotation(row),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                Optional.ofNullable(row.getString("language")).map(Language::valueOf),
                row.getTimestamp("quoted_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("consent_at")).map(Timestamp::toInstant));
    }
}
