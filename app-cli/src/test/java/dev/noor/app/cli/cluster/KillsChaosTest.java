package dev.noor.app.cli.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.wazzup.stub.StubWazzup;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Servers are killed or fall asleep, and PostgreSQL ends without farewell, while customers write. */
@Tag("chaos")
@Tag("kills")
@Timeout(3_600)
final class KillsChaosTest {
    private static final int SERVERS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration TAKEN_UP = Duration.ofSeconds(10);

    /** Longer than a server may be silent without losing what it holds. */
    private static final Duration ASLEEP = Duration.ofSeconds(8);

    private record Death(long process, Instant at) {}

    @Test
    void nothing_is_lost_or_doubled_or_out_of_order_while_servers_and_the_database_are_killed(@TempDir Path home)
            throws Exception {
        try (StubWazzup wazzup = StubWazzup.start(InstantSource.system());
                Premises premises = new Premises(home, wazzup);
                Provider provider = new Provider(wazzup, premises::listening)) {
            Customers customers = new Customers(provider);
            premises.start().begun();
            Stream.generate(premises::start).limit(SERVERS - 1).toList().forEach(Replica::begun);
            provider.goWrong();
            customers.write(ChaosProfile.current().customers(), Duration.ofSeconds(4));
            Rows.pause(Duration.ofSeconds(10));
            List<Death> deaths = kill(premises);
            customers.stop();
            provider.behave();
            Books books = new Books(premises.rows(), wazzup.ledger(), provider.acknowledged());
            Rest rest = Rest.await(books, provider, PATIENCE);
            List<Duration> takenUp = takenUp(premises.rows(), deaths);
            ChaosProfile.tell("R1 %d kills, R3 %d restarts of PostgreSQL: %s"
                    .formatted(deaths.size(), ChaosProfile.current().restarts(), rest.summary()));
            ChaosProfile.tell("R8 turns taken up after the death of their server: " + Percentiles.of(takenUp));
            ChaosProfile.requireZeros(rest, premises);
            ChaosProfile.onQuietMachine(
                    () -> assertThat(Percentiles.of(takenUp).p99()).isLessThanOrEqualTo(TAKEN_UP));
        }
    }

    private static List<Death> kill(Premises premises) {
        int kills = ChaosProfile.current().kills();
        int betweenRestarts = kills / (ChaosProfile.current().restarts() + 1) + 1;
        List<Death> deaths = new ArrayList<>();
        for (int i = 1; i <= kills; i++) {
            if (i % 5 == 0) {
                Replica sleeper = anyOfSeveral(premises);
                Thread.startVirtualThread(() -> sleeper.freeze(ASLEEP));
            }
            Replica victim = anyOfSeveral(premises);
            Rows.pause(Duration.ofMillis(ThreadLocalRandom.current().nextInt(200, 1_500)));
            victim.close();
            deaths.add(new Death(victim.pid(), Instant.now()));
            premises.keep(SERVERS);
            if (i % betweenRestarts == 0) {
                premises.restartPostgres();
            }
        }
        premises.living().forEach(Replica::begun);
        return deaths;
    }

    /** Somebody is left to answer. */
    private static Replica anyOfSeveral(Premises premises) {
        for (int looks = 0; looks < 900; looks++) {
            List<Replica> ready = premises.ready();
            if (ready.size() > 1) {
                return ready.get(ThreadLocalRandom.current().nextInt(ready.size()));
            }
            premises.keep(SERVERS);
            Rows.pause(Duration.ofMillis(100));
        }
        throw new AssertionError("the servers do not come up");
    }

    /** From each death until somebody else began the turns that were under way. */
    private static List<Duration> takenUp(Rows rows, List<Death> deaths) {
        return deaths.stream()
                .flatMap(
                        death -> rows
                                .of(
                                        """
                        SELECT extract(epoch FROM min(again.started_at) - '%s'::timestamptz) * 1000
                        FROM turn_attempt AS cut JOIN turn_attempt AS again
                            ON again.conversation_id = cut.conversation_id AND again.lease_epoch > cut.lease_epoch
                        WHERE cut.replica LIKE 'noor-%d-%%' AND cut.ended_at IS NULL
                        GROUP BY cut.conversation_id, cut.lease_epoch
                        """.formatted(death.at(), death.process()),
                                        row -> Duration.ofMillis(row.getLong(1)))
                                .stream())
                .toList();
    }
}
