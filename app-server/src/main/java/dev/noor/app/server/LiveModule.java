package dev.noor.app.server;

import dagger.Module;
import dagger.Provides;
import dev.noor.adapter.memory.MemoryLiveUpdates;
import dev.noor.adapter.memory.MemoryQuota;
import dev.noor.adapter.memory.MemoryWakeUps;
import dev.noor.adapter.redis.Redis;
import dev.noor.app.server.config.Configuration;
import dev.noor.ports.access.Quota;
import dev.noor.ports.live.LiveFeed;
import dev.noor.ports.live.LiveUpdates;
import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.WakeUps;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** What processes tell each other beside the database: through Redis where there is one, else each by itself. */
@Module
interface LiveModule {
    @Provides
    @Singleton
    static Optional<Redis> redis(Configuration configuration, ReplicaId replica) {
        return configuration.redis().map(config -> new Redis(config, replica));
    }

    @Provides
    @Singleton
    static Redis.Live live(Optional<Redis> redis) {
        MemoryLiveUpdates alone = new MemoryLiveUpdates();
        return redis.map(shared -> shared.live(alone, alone)).orElseGet(() -> new Redis.Live(alone, alone));
    }

    @Provides
    static LiveUpdates updates(Redis.Live live) {
        return live.updates();
    }

    @Provides
    static LiveFeed feed(Redis.Live live) {
        return live.feed();
    }

    @Provides
    @Singleton
    static Quota quota(Optional<Redis> redis) {
        MemoryQuota alone = new MemoryQuota(InstantSource.system());
        return redis.map(shared -> shared.quota(alone)).orElse(alone);
    }

    @Provides
    @Singleton
    static WakeUps wakeUps(Optional<Redis> redis) {
        MemoryWakeUps alone = new MemoryWakeUps();
        return redis.map(shared -> shared.wakeUps(alone)).orElse(alone);
    }
}
