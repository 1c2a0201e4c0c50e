package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.live.Follower;
import dev.noor.ports.live.LiveFeed;
import dev.noor.ports.live.LiveUpdate;
import dev.noor.ports.live.LiveUpdates;
import dev.noor.ports.live.Watch;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Live updates within one process. Thread-safe. */
public final class MemoryLiveUpdates implements LiveUpdates, LiveFeed {
    private final Set<MemoryFollower> followers = ConcurrentHashMap.newKeySet();

    @Override
    public void publish(LiveUpdate update) {
        followers.stream()
                .filter(follower -> follower.watch().covers(update))
                .forEach(follower -> follower.tell(update));
    }

    @Override
    public void missed() {
        followers.forEach(MemoryFollower::lose);
    }

    @Override
    public boolean isFollowed(TenantId tenant) {
        return followers.stream().anyMatch(follower -> follower.watch().tenant().equals(tenant));
    }

    @Override
    public Follower follow(Watch watch) {
        MemoryFollower follower = new MemoryFollower(watch, followers::remove);
        followers.add(follower);
        return follower;
    }
}
