package dev.noor.adapter.redis;

import dev.noor.ports.access.Quota;
import dev.noor.ports.live.LiveFeed;
import dev.noor.ports.live.LiveUpdates;
import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.WakeUps;

/**
 * One process's share in Redis. Each port is given the version that works within the process and adds the others. Costs
 * nothing until it is used; then connects in the background and for as long as that takes. Thread-safe.
 */
public final class Redis implements AutoCloseable {
    private final RedisLink link;
    private final String node;

    /** @param replica the process, by which it knows its own words */
    public Redis(RedisConfig config, ReplicaId replica) {
        this.link = new RedisLink(config);
        this.node = replica.value();
    }

    public Quota quota(Quota alone) {
        return new RedisQuota(alone, link);
    }

    public WakeUps wakeUps(WakeUps alone) {
        return new RedisWakeUps(alone, link, node);
    }

    /** Updates and feed in one. */
    public Live live(LiveUpdates alone, LiveFeed feed) {
        RedisLiveUpdates live = new RedisLiveUpdates(alone, feed, link, node);
        return new Live(live, live);
    }

    /** Both ends of the live updates. */
    public record Live(LiveUpdates updates, LiveFeed feed) {}

    /** Whether Redis answers now; for logs and metrics, since nothing depends on it. */
    public boolean isUp() {
        return link.isUp();
    }

    @Override
    public void close() {
        link.close();
    }
}
