package dev.noor.adapter.redis;

import dev.noor.adapter.memory.MemoryLiveUpdates;
import dev.noor.adapter.memory.MemoryQuota;
import dev.noor.adapter.memory.MemoryWakeUps;
import dev.noor.ports.access.Quota;
import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.WakeUps;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A Redis for the tests of one class, and processes that share it. */
final class RedisExtension implements AfterAllCallback {
    private final List<Redis> opened = new ArrayList<>();
    private final RedisServer server = RedisServer.start();

    RedisServer server() {
        return server;
    }

    /** One process with its twins. */
    record Node(Redis redis, Quota quota, WakeUps wakeUps, Redis.Live live) {
        static Node of(RedisConfig config) {
            Redis redis = new Redis(config, new ReplicaId("test-" + UUID.randomUUID()));
            MemoryLiveUpdates live = new MemoryLiveUpdates();
            return new Node(
                    redis,
                    redis.quota(new MemoryQuota(InstantSource.system())),
                    redis.wakeUps(new MemoryWakeUps()),
                    redis.live(live, live));
        }

        /** Waits until Redis answers. */
        Node up() {
            for (int looks = 0; !redis.isUp(); looks++) {
                if (looks > 400) {
                    throw new AssertionError("never connected");
                }
                RedisServer.pause(25);
            }
            return this;
        }
    }

    /** Another process, connected. */
    Node node() {
        Node node = Node.of(server.config()).up();
        opened.add(node.redis());
        return node;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        opened.forEach(Redis::close);
        server.close();
    }
}
