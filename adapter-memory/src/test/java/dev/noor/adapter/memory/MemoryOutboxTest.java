package dev.noor.adapter.memory;

import dev.noor.ports.pipeline.Outbox;
import dev.noor.ports.pipeline.OutboxContract;
import java.time.InstantSource;

final class MemoryOutboxTest extends MemoryPipeline implements OutboxContract {
    @Override
    public Outbox outbox() {
        return new MemoryOutbox(conversations, InstantSource.system(), InstantSource.system());
    }
}
