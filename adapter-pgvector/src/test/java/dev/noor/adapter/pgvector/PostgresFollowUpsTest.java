package dev.noor.adapter.pgvector;

import dev.noor.ports.followup.FollowUps;
import dev.noor.ports.followup.FollowUpsContract;
import dev.noor.ports.pipeline.Outbox;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresFollowUpsTest implements FollowUpsContract, PostgresPipeline {
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

    @Override
    public FollowUps followUps() {
        return new PostgresFollowUps(database());
    }
}
