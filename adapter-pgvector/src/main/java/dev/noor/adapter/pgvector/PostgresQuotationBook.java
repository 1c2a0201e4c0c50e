package dev.noor.adapter.pgvector;

import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.quotation.QuotationBook;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationsById;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads {@code quote}. */
final class PostgresQuotationBook implements QuotationBook, QuotationsById {
    private final Database database;

    @Inject
    PostgresQuotationBook(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Entry> find(TenantId tenant, String number, int revision) {
        return database.read(
                handle -> handle.createQuery(QuoteRows.WITH_LANGUAGE + "number = :number AND revision = :revision")
                        .bind("tenant", tenant.value())
                        .bind("number", number)
                        .bind("revision", revision)
                        .map((row, context) -> entry(row))
                        .findOne());
    }

    @Override
    public Optional<Entry> find(TenantId tenant, QuotationId id) {
        return database.read(handle -> handle.createQuery(QuoteRows.WITH_LANGUAGE + "quote.id = :id")
                .bind("tenant", tenant.value())
                .bind("id", id.value())
                .map((row, context) -> entry(row))
                .findOne());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                QuoteRows.quotation(row),
                Optional.ofNullable(row.getString("language")).map(Language::valueOf));
    }
}
