package dev.noor.adapter.pgvector;

import dev.noor.ports.pipeline.TurnQueueContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresTurnQueueTest implements TurnQueueContract, PostgresPipeline {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public Database database() {
        return POSTGRES.database();
    }
}
