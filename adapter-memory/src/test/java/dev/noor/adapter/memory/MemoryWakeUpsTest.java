package dev.noor.adapter.memory;

import dev.noor.ports.pipeline.WakeUps;
import dev.noor.ports.pipeline.WakeUpsContract;

final class MemoryWakeUpsTest implements WakeUpsContract {
    private final WakeUps wakeUps = new MemoryWakeUps();

    @Override
    public WakeUps wakeUps() {
        return wakeUps;
    }
}
