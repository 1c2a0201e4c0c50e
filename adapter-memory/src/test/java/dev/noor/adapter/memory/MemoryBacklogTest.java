package dev.noor.adapter.memory;

import dev.noor.ports.pipeline.Backlog;
import dev.noor.ports.pipeline.BacklogContract;

final class MemoryBacklogTest extends MemoryPipeline implements BacklogContract {
    @Override
    public Backlog backlog() {
        return new MemoryBacklog(conversations);
    }
}
