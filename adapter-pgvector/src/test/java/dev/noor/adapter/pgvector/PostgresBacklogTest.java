package dev.noor.adapter.pgvector;

import dev.noor.ports.pipeline.Backlog;
import dev.noor.ports.pipeline.BacklogContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresBacklogTest implements BacklogContract, PostgresPipeline {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public Database database() {
        return POSTGRES.database();
    }

    @Override
    public Backlog backlog() {
        return new PostgresBacklog(POSTGRES.database());
    }
}
