package dev.noor.adapter.pgvector;

import dev.noor.ports.crm.DealMarks;
import dev.noor.ports.crm.DealMarksContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresDealMarksTest implements DealMarksContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public DealMarks marks() {
        return new PostgresDealMarks(POSTGRES.database());
    }
}
