package dev.noor.app.cli.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.wazzup.stub.StubWazzup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A thousand conversations whose replies take 25 seconds each, opened at 40 a second, in one server. */
@Tag("chaos")
@Timeout(600)
@EnabledIfSystemProperty(named = "noor.chaos", matches = "full")
final class InFlightChaosTest {
    private static final int CHATS = 1_000;
    private static final int A_SECOND = 40;
    private static final Duration DEBOUNCE_AND_BRAIN = Duration.ofSeconds(29);
    private static final long LARGEST_KB = 512 * 1_024L;

    @Test
    void a_thousand_slow_conversations_wait_for_nothing_but_their_replies(@TempDir Path home) throws Exception {
        try (StubWazzup wazzup = StubWazzup.start(InstantSource.system());
                Premises premises = Premises.of(home, wazzup, AlteredBuild.SLOW_BRAIN);
                Provider provider = new Provider(wazzup, premises::listening)) {
            Replica server = premises.start().begun();
            Rows.pause(Duration.ofSeconds(10));
            for (int i = 0; i < CHATS; i++) {
                String chat = Customers.phone(i);
                Thread.startVirtualThread(
                        () -> provider.post(List.of(Customers.message(chat, "what are your working hours?"))));
                Rows.pause(Duration.ofMillis(1_000 / A_SECOND));
            }
            long resident = residentKb(server);
            Rest rest = Rest.await(
                    new Books(premises.rows(), wazzup.ledger(), provider.acknowledged()),
                    provider,
                    Duration.ofSeconds(120));
            Percentiles replies = new Replies(premises.rows(), wazzup.ledger()).of("97150");
            ChaosProfile.tell("%d in flight, replies after 29 s and: %d ms (median), %d ms (p99); resident %d MB; %s"
                    .formatted(
                            CHATS,
                            replies.p50().minus(DEBOUNCE_AND_BRAIN).toMillis(),
                            replies.p99().minus(DEBOUNCE_AND_BRAIN).toMillis(),
                            resident / 1_024,
                            rest.summary()));
            assertThat(replies.count()).isEqualTo(CHATS);
            assertThat(rest.findings().areZeros()).isTrue();
            assertThat(replies.p50()).isLessThanOrEqualTo(DEBOUNCE_AND_BRAIN.plusMillis(200));
            assertThat(replies.p99()).isLessThanOrEqualTo(DEBOUNCE_AND_BRAIN.plusSeconds(1));
            assertThat(resident).isLessThanOrEqualTo(LARGEST_KB);
        }
    }

    private static long residentKb(Replica server) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + server.pid() + "/smaps_rollup")).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow();
    }
}
