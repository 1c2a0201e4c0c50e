package dev.noor.app.cli.cluster;

import dev.noor.adapter.redis.RedisServer;
import dev.noor.adapter.wazzup.stub.StubWazzup;
import dev.noor.ports.network.FaultProxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The ways from one of two servers to PostgreSQL, Redis and Wazzup become slow, break, and go silent. */
@Tag("chaos")
@Timeout(900)
@EnabledIfSystemProperty(named = "noor.chaos", matches = "full")
final class NetworkChaosTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration TROUBLE = Duration.ofSeconds(4);
    private static final Duration BETWEEN = Duration.ofSeconds(2);
    private static final List<Consumer<FaultProxy>> FAULTS = List.of(
            way -> way.delay(Duration.ofMillis(150)), FaultProxy::cut, FaultProxy::refuse, FaultProxy::halfOpen);

    @Test
    void nothing_is_lost_or_doubled_whatever_becomes_of_the_ways_between_programs(@TempDir Path home) throws Exception {
        try (StubWazzup wazzup = StubWazzup.start(InstantSource.system());
                RedisServer redis = RedisServer.start();
                FaultProxy toRedis = FaultProxy.to(redis.port());
                FaultProxy toWazzup = FaultProxy.to(wazzup.url().getPort());
                Premises premises = new Premises(home, wazzup);
                FaultProxy toPostgres = FaultProxy.to(premises.databasePort());
                Provider provider = new Provider(wazzup, premises::listening)) {
            Customers customers = new Customers(provider);
            premises.start().begun();
            premises.with("NOOR_REDIS_URL", "redis://127.0.0.1:" + toRedis.port())
                    .with("NOOR_WAZZUP_URL", "http://127.0.0.1:" + toWazzup.port() + "/v3")
                    .with("NOOR_DATABASE_URL", premises.databaseUrl(toPostgres.port()));
            premises.start().begun();
            customers.write(30, Duration.ofSeconds(3));
            for (FaultProxy way : List.of(toRedis, toWazzup, toPostgres)) {
                for (Consumer<FaultProxy> fault : FAULTS) {
                    fault.accept(way);
                    Rows.pause(TROUBLE);
                    way.restore();
                    Rows.pause(BETWEEN);
                }
            }
            customers.stop();
            Books books = new Books(premises.rows(), wazzup.ledger(), provider.acknowledged());
            Rest rest = Rest.await(books, provider, PATIENCE);
            ChaosProfile.tell("ways to Redis, Wazzup and PostgreSQL slow, cut, refused, silent: " + rest.summary());
            ChaosProfile.requireZeros(rest, premises);
        }
    }
}
