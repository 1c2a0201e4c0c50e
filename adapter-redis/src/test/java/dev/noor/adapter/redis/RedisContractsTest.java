package dev.noor.adapter.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.access.Quota;
import dev.noor.ports.access.QuotaContract;
import dev.noor.ports.live.LiveFeed;
import dev.noor.ports.live.LiveUpdates;
import dev.noor.ports.live.LiveUpdatesContract;
import dev.noor.ports.pipeline.WakeUps;
import dev.noor.ports.pipeline.WakeUpsContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the twins must pass, with Redis and without it from the first moment. */
final class RedisContractsTest {
    @RegisterExtension
    static final RedisExtension REDIS = new RedisExtension();

    private static final RedisExtension.Node WITH = REDIS.node();
    private static final RedisExtension.Node WITHOUT =
            RedisExtension.Node.of(RedisServer.config(RedisServer.freePort()));

    @Test
    void redis_is_there_with_and_not_without() {
        assertThat(WITH.redis().isUp()).isTrue();
        assertThat(WITHOUT.redis().isUp()).isFalse();
    }

    @Nested
    class QuotaWith implements QuotaContract {
        @Override
        public Quota quota() {
            return WITH.quota();
        }
    }

    @Nested
    class QuotaWithout implements QuotaContract {
        @Override
        public Quota quota() {
            return WITHOUT.quota();
        }
    }

    @Nested
    class WakeUpsWith implements WakeUpsContract {
        @Override
        public WakeUps wakeUps() {
            return WITH.wakeUps();
        }
    }

    @Nested
    class WakeUpsWithout implements WakeUpsContract {
        @Override
        public WakeUps wakeUps() {
            return WITHOUT.wakeUps();
        }
    }

    @Nested
    class LiveWith implements LiveUpdatesContract {
        @Override
        public LiveUpdates updates() {
            return WITH.live().updates();
        }

        @Override
        public LiveFeed feed() {
            return WITH.live().feed();
        }
    }

    @Nested
    class LiveWithout implements LiveUpdatesContract {
        @Override
        public LiveUpdates updates() {
            return WITHOUT.live().updates();
        }

        @Override
        public LiveFeed feed() {
            return WITHOUT.live().feed();
        }
    }
}
