package dev.noor.adapter.redis;

import dev.noor.ports.TenantId;
import dev.noor.ports.live.Follower;
import dev.noor.ports.live.LiveFeed;
import dev.noor.ports.live.LiveUpdate;
import dev.noor.ports.live.LiveUpdates;
import dev.noor.ports.live.Watch;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Live updates of all processes. Followers of this one hear it first and whatever happens to Redis; those of others
 * hear through a channel of the tenant, and that they missed something once the way is open again. Thread-safe.
 */
final class RedisLiveUpdates implements LiveUpdates, LiveFeed {
    private static final String MISSED = "noor:live";
    private static final String UPDATES = "noor:live:";
    private static final Duration KNOWN_FOR = Duration.ofSeconds(1);

    private final LiveUpdates alone;
    private final LiveFeed feed;
    private final RedisLink link;
    private final String node;
    private final AtomicBoolean lost = new AtomicBoolean();
    private final Map<TenantId, Audience> audiences = new ConcurrentHashMap<>();

    RedisLiveUpdates(LiveUpdates alone, LiveFeed feed, RedisLink link, String node) {
        this.alone = alone;
        this.feed = feed;
        this.link = link;
        this.node = node;
        link.ears().listen(this::heard);
        link.ears().afterGap(alone::missed);
        link.hear(MISSED);
    }

    /** How many processes listened when it was asked last, by {@link System#nanoTime()}. */
    private record Audience(long processes, long at) {}

    @Override
    public void publish(LiveUpdate update) {
        alone.publish(update);
        if (lost.get() && link.isUp() && lost.compareAndSet(true, false)) {
            tell(MISSED, node);
        }
        tell(UPDATES + update.tenant(), node + " " + LiveLine.of(update));
    }

    @Override
    public void missed() {
        alone.missed();
        tell(MISSED, node);
    }

    private void tell(String channel, String message) {
        link.tell(channel, message, () -> lost.set(true));
    }

    private void heard(String channel, String message) {
        if (message.equals(node) || message.startsWith(node + " ")) {
            return;
        }
        if (channel.equals(MISSED)) {
            alone.missed();
        } else if (channel.startsWith(UPDATES)) {
            String tenant = channel.substring(UPDATES.length());
            LiveLine.read(tenant, message.substring(message.indexOf(' ') + 1)).ifPresent(alone::publish);
        }
    }

    @Override
    public boolean isFollowed(TenantId tenant) {
        return alone.isFollowed(tenant) || isFollowedElsewhere(tenant);
    }

    /** As far as is known, since nobody waits here; until it is known somebody may be there. */
    private boolean isFollowedElsewhere(TenantId tenant) {
        Audience known = audiences.get(tenant);
        long now = System.nanoTime();
        if (known == null || now - known.at() > KNOWN_FOR.toNanos()) {
            boolean answer = known == null ? link.isUp() : known.processes() > 0;
            audiences.put(tenant, new Audience(answer ? 1 : 0, now));
            String channel = UPDATES + tenant;
            link.askLater(
                    redis -> redis.pubsubNumsub(channel),
                    counts -> audiences.put(tenant, new Audience(counts.getOrDefault(channel, 0L), now)));
            return answer;
        }
        return known.processes() > 0;
    }

    @Override
    public Follower follow(Watch watch) {
        link.hear(UPDATES + watch.tenant());
        return feed.follow(watch);
    }
}
