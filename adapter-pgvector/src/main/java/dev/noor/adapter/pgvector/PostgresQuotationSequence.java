package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.quotation.QuotationSequence;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Counts in {@code quote_sequence}, one row a tenant. */
@Singleton
final class PostgresQuotationSequence implements QuotationSequence {
    private final Database database;

    @Inject
    PostgresQuotationSequence(Database database) {
        this.database = database;
    }

    @Override
    public long next(TenantId tenant) {
        return database.read(handle -> handle.createQuery("""
                        INSERT INTO quote_sequence AS known (tenant_id, last) VALUES (:tenant, 1)
                        ON CONFLICT (tenant_id) DO UPDATE SET last = known.last + 1
                        RETURNING last
                        """)
                .bind("tenant", tenant.value())
                .mapTo(long.class)
                .one());
    }
}
