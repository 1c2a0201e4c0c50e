package dev.noor.adapter.pgvector;

import dev.noor.ports.pipeline.Outbox;
import dev.noor.ports.pipeline.OutboxContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresOutboxTest implements OutboxContract, PostgresPipeline {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public Database database() {
        return POSTGRES.database();
    }

    @Override
    public Outbox outbox() {
        return PostgresPipeline.super.outbox();
    }
}
