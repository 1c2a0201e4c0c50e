package dev.noor.adapter.pgvector;

import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.quotation.QuotationBook;
import jakarta.inject.Inject;
import java.util.Optional;

/** Reads {@code quote}. */
final class PostgresQuotationBook implements QuotationBook {
    private final Database database;

    @Inject
    PostgresQuotationBook(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Entry> find(TenantId tenant, String number, int revision) {
        return database.read(handle -> handle.createQuery("""
                        SELECT quote.*, conversation.language FROM quote
                        JOIN conversation ON conversation.id = quote.conversation_id
                        WHERE quote.tenant_id = :tenant AND number = :number AND revision = :revision
                        """)
                .bind("tenant", tenant.value())
                .bind("number", number)
                .bind("revision", revision)
                .map((row, context) -> new Entry(
                        QuoteRows.quotation(row),
                        Optional.ofNullable(row.getString("language")).map(Language::valueOf)))
                .findOne());
    }
}
