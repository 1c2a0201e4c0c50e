package dev.noor.adapter.memory;

import dev.noor.ports.conversation.Takeovers;
import dev.noor.ports.conversation.TakeoversContract;
import java.time.InstantSource;

final class MemoryTakeoversTest extends MemoryPipeline implements TakeoversContract {
    @Override
    public Takeovers takeovers() {
        return new MemoryTakeovers(conversations, InstantSource.system());
    }
}
