package dev.noor.adapter.pgvector;

import dev.noor.ports.quotation.QuotationSequence;
import dev.noor.ports.quotation.QuotationSequenceContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresQuotationSequenceTest implements QuotationSequenceContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public QuotationSequence testee() {
        return new PostgresQuotationSequence(POSTGRES.database());
    }
}
