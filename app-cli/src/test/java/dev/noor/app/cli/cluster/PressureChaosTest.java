package dev.noor.app.cli.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.wazzup.stub.StubWazzup;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Many customers at once, nothing broken: nobody is turned away, and nobody waits for the servers. */
@Tag("chaos")
@Timeout(1_200)
@EnabledIfSystemProperty(named = "noor.chaos", matches = "full")
final class PressureChaosTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration DEBOUNCE = Duration.ofSeconds(4);
    private static final int NEW_CHATS = 2_000_000;
    private static final int BURST_CHATS = 3_000_000;
    private static final int WEBHOOKS_A_SECOND = 200;
    private static final int TURNS_A_SECOND = 20;
    private static final int CHATS = 400;

    @Test
    void nobody_is_turned_away_and_nobody_waits_for_the_servers(@TempDir Path home) throws Exception {
        try (StubWazzup wazzup = StubWazzup.start(InstantSource.system());
                Premises premises = new Premises(home, wazzup);
                Provider provider = new Provider(wazzup, premises::listening)) {
            premises.start().begun();
            premises.start().begun();
            Duration steady = ChaosProfile.current().steady();
            post(provider, 5 * TURNS_A_SECOND, TURNS_A_SECOND, i -> Customers.phone(NEW_CHATS + i));
            Rows.pause(DEBOUNCE.multipliedBy(2));
            Instant began = Instant.now();
            int turns = (int) (TURNS_A_SECOND * steady.toSeconds() / 2);
            post(provider, turns, TURNS_A_SECOND, i -> Customers.phone(NEW_CHATS + 1_000 + i));
            Rows.pause(DEBOUNCE.multipliedBy(2));
            Instant ended = Instant.now();
            Percentiles burst = post(provider, 1_000, 1_000, i -> Customers.phone(BURST_CHATS + i));
            int many = (int) (WEBHOOKS_A_SECOND * steady.toSeconds());
            Percentiles accepts = post(provider, many, WEBHOOKS_A_SECOND, i -> Customers.phone(i % CHATS));
            Books books = new Books(premises.rows(), wazzup.ledger(), provider.acknowledged());
            Rest rest = Rest.await(books, provider, PATIENCE);
            Percentiles replies = new Replies(premises.rows(), wazzup.ledger()).between(began, ended);
            ChaosProfile.tell("R11 replies at %d turns/s, 4 s of them debounce: %s".formatted(TURNS_A_SECOND, replies));
            ChaosProfile.tell("R10 1,000 webhooks in a second: " + burst);
            ChaosProfile.tell("R10 %d webhooks/s for %d s: %s; %s"
                    .formatted(WEBHOOKS_A_SECOND, steady.toSeconds(), accepts, rest.summary()));
            ChaosProfile.requireZeros(rest, premises);
            assertThat(replies.count()).isEqualTo(turns);
            ChaosProfile.onQuietMachine(() -> {
                assertThat(replies.p50()).isLessThanOrEqualTo(DEBOUNCE.plusMillis(150));
                assertThat(replies.p99()).isLessThanOrEqualTo(DEBOUNCE.plusSeconds(1));
                assertThat(accepts.p50()).isLessThanOrEqualTo(Duration.ofMillis(5));
                assertThat(accepts.p99()).isLessThanOrEqualTo(Duration.ofMillis(50));
            });
        }
    }

    /** Posts so many messages, each on its own at its moment, and tells how long the answers took. */
    private static Percentiles post(Provider provider, int many, int aSecond, IntFunction<String> chats)
            throws InterruptedException {
        List<Duration> took = Collections.synchronizedList(new ArrayList<>());
        List<Thread> posting = new ArrayList<>();
        long began = System.nanoTime();
        for (int i = 0; i < many; i++) {
            long wait = began + i * 1_000_000_000L / aSecond - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait));
            }
            String chat = chats.apply(i);
            posting.add(Thread.startVirtualThread(() -> {
                long asked = System.nanoTime();
                provider.post(List.of(Customers.message(chat, "what are your working hours?")));
                took.add(Duration.ofNanos(System.nanoTime() - asked));
            }));
        }
        for (Thread one : posting) {
            one.join();
        }
        return Percentiles.of(List.copyOf(took));
    }
}
