package dev.noor.app.cli.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.wazzup.stub.Fault;
import dev.noor.adapter.wazzup.stub.StubWazzup;
import dev.noor.app.cli.cluster.Books.Findings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Books that find nothing prove nothing: servers with one thing wrong are found out. */
@Tag("chaos")
@Timeout(600)
@EnabledIfSystemProperty(named = "noor.chaos", matches = "full")
final class MutantsChaosTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Longer than a server may be silent without losing what it holds. */
    private static final Duration ASLEEP = Duration.ofSeconds(8);

    private static final Duration LONGER_THAN_ANYBODY_WAITS = Duration.ofSeconds(12);

    @ParameterizedTest
    @EnumSource(
            value = AlteredBuild.class,
            names = {"NEW_ID_PER_RETRY", "MARKED_BEFORE_SENT", "COMMITTED_WITHOUT_FENCE"})
    void servers_that_do_one_thing_wrong_are_found_out(AlteredBuild mutant, @TempDir Path home) throws Exception {
        try (StubWazzup wazzup = StubWazzup.start(InstantSource.system());
                Premises premises = Premises.of(home, wazzup, mutant);
                Provider provider = new Provider(wazzup, premises::listening)) {
            Customers customers = new Customers(provider);
            List<Replica> servers =
                    List.of(premises.start().begun(), premises.start().begun());
            AtomicInteger calls = new AtomicInteger();
            wazzup.usually(() -> fault(calls.incrementAndGet()));
            customers.write(60, Duration.ofSeconds(2));
            Rows.pause(Duration.ofSeconds(10));
            fallAsleepOverTurns(servers, premises.rows());
            Rows.pause(Duration.ofSeconds(5));
            customers.stop();
            provider.behave();
            Books books = new Books(premises.rows(), wazzup.ledger(), provider.acknowledged());
            Findings findings = Rest.await(books, provider, PATIENCE).findings();
            ChaosProfile.tell("%s: lost %d, doubled %d, out of order %d of %d"
                    .formatted(
                            mutant,
                            findings.lost().size(),
                            findings.doubled().size(),
                            findings.disordered().size(),
                            findings.messages()));
            assertThat(findings.areZeros()).as("the books of " + mutant).isFalse();
        }
    }

    /** Some messages arrive without an answer, and some do not arrive. */
    private static Fault fault(int call) {
        return switch (call % 10) {
            case 3 -> new Fault.SilenceAfterTaking(LONGER_THAN_ANYBODY_WAITS);
            case 6 -> Fault.Answer.error(500, "INTERNAL");
            default -> new Fault.None();
        };
    }

    /** Each server has turns under way that wait for the database when it falls asleep, and another takes them up. */
    private static void fallAsleepOverTurns(List<Replica> servers, Rows rows) throws InterruptedException {
        for (Replica sleeper : servers) {
            Thread waiting = Thread.startVirtualThread(() -> rows.closed("product, passage", Duration.ofSeconds(3)));
            Rows.pause(Duration.ofSeconds(2));
            Thread asleep = Thread.startVirtualThread(() -> sleeper.freeze(ASLEEP));
            waiting.join();
            asleep.join();
        }
    }
}
