package dev.noor.adapter.memory;

import dev.noor.ports.followup.FollowUps;
import dev.noor.ports.followup.FollowUpsContract;
import dev.noor.ports.pipeline.Outbox;
import java.time.InstantSource;

final class MemoryFollowUpsTest extends MemoryPipeline implements FollowUpsContract {
    @Override
    public FollowUps followUps() {
        return new MemoryFollowUps(conversations, InstantSource.system(), InstantSource.system());
    }

    @Override
    public Outbox outbox() {
        return new MemoryOutbox(conversations, InstantSource.system(), InstantSource.system());
    }
}
