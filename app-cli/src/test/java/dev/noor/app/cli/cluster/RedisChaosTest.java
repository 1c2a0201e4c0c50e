package dev.noor.app.cli.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.redis.RedisServer;
import dev.noor.adapter.wazzup.stub.StubWazzup;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Redis forgets everything, dies, comes back and is gone for good, also for a server that never saw it. */
@Tag("chaos")
@Timeout(900)
final class RedisChaosTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration CALM = Duration.ofSeconds(12);
    private static final Duration SLOWER = Duration.ofMillis(500);

    @Test
    void nothing_is_lost_doubled_or_slow_whatever_becomes_of_redis(@TempDir Path home) throws Exception {
        try (StubWazzup wazzup = StubWazzup.start(InstantSource.system());
                RedisServer redis = RedisServer.start();
                Premises premises =
                        new Premises(home, wazzup).with("NOOR_REDIS_URL", "redis://127.0.0.1:" + redis.port());
                Provider provider = new Provider(wazzup, premises::listening)) {
            Customers customers = new Customers(provider);
            premises.start().begun();
            premises.start().begun();
            Rows.pause(CALM.dividedBy(3));
            customers.write(30, Duration.ofSeconds(3));
            Rows.pause(CALM);
            Instant trouble = Instant.now();
            trouble(redis);
            Instant gone = Instant.now();
            redis.kill();
            premises.start().begun();
            Rows.pause(CALM);
            customers.stop();
            Books books = new Books(premises.rows(), wazzup.ledger(), provider.acknowledged());
            Rest rest = Rest.await(books, provider, PATIENCE);
            Replies replies = new Replies(premises.rows(), wazzup.ledger());
            Percentiles with = replies.between(Instant.EPOCH, trouble);
            Percentiles meanwhile = replies.between(trouble, gone);
            Percentiles without = replies.between(gone, Instant.MAX);
            ChaosProfile.tell("R5 Redis flushed %d times, killed %d times, then gone: %s"
                    .formatted(
                            ChaosProfile.current().flushes(),
                            ChaosProfile.current().redisKills(),
                            rest.summary()));
            ChaosProfile.tell("R5 replies with Redis " + with + "; in trouble " + meanwhile + "; without " + without);
            ChaosProfile.requireZeros(rest, premises);
            ChaosProfile.onQuietMachine(() -> {
                assertThat(meanwhile.p50()).isLessThanOrEqualTo(with.p50().plus(SLOWER));
                assertThat(without.p50()).isLessThanOrEqualTo(with.p50().plus(SLOWER));
            });
        }
    }

    private static void trouble(RedisServer redis) throws Exception {
        int flushes = ChaosProfile.current().flushes();
        int kills = ChaosProfile.current().redisKills();
        for (int i = 0; i < flushes; i++) {
            redis.flush();
            Rows.pause(Duration.ofMillis(500));
            if (i % (flushes / kills) == 0) {
                redis.kill();
                Rows.pause(Duration.ofSeconds(1));
                redis.startAgain();
                Rows.pause(Duration.ofMillis(500));
            }
        }
    }
}
