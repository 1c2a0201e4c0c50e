package dev.noor.app.server;

import dagger.Module;
import dagger.Provides;
import dev.noor.adapter.memory.MemoryLiveUpdates;
import dev.noor.ports.live.LiveFeed;
import dev.noor.ports.live.LiveUpdates;
import jakarta.inject.Singleton;

/** How updates reach those who look on. */
@Module
interface LiveModule {
    @Provides
    @Singleton
    static MemoryLiveUpdates live() {
        return new MemoryLiveUpdates();
    }

    @Provides
    static LiveUpdates updates(MemoryLiveUpdates live) {
        return live;
    }

    @Provides
    static LiveFeed feed(MemoryLiveUpdates live) {
        return live;
    }
}
