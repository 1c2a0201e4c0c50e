package dev.noor.adapter.pgvector;

import dev.noor.ports.catalog.CatalogWriter;
import dev.noor.ports.embedding.VectorIndex;
import dev.noor.ports.embedding.VectorIndexContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresVectorIndexTest implements VectorIndexContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public VectorIndex testee() {
        return new PostgresVectorIndex(POSTGRES.database());
    }

    @Override
    public CatalogWriter writer() {
        return new PostgresCatalog(POSTGRES.database());
    }
}
