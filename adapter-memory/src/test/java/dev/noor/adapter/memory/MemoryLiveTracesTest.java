package dev.noor.adapter.memory;

import dev.noor.ports.live.LiveTraces;
import dev.noor.ports.live.LiveTracesContract;
import java.time.InstantSource;

final class MemoryLiveTracesTest extends MemoryPipeline implements LiveTracesContract {
    @Override
    public LiveTraces traces() {
        return new MemoryLiveTraces(conversations, InstantSource.system());
    }
}
